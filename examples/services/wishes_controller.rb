class WishesController < ApplicationController
  PAGE_SIZE = 100

  def create
    wish = Wish.new(wish_params.merge(status: :accepted))
    if wish.save
      render json: wish, status: :created
    else
      render json: { errors: wish.errors }, status: :unprocessable_entity
    end
  end

  def destroy
    Wish.find(params[:id]).destroy
    head :no_content
  end
end
