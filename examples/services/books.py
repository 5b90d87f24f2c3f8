from flask import Flask, abort, jsonify, request

from shop import books, find_book, reserve

app = Flask(__name__)


@app.get("/books/<isbn>")
def show(isbn):
    book = find_book(isbn)
    if book is None:
        abort(404)
    return jsonify(book), 200


@app.post("/reservations")
def create():
    try:
        reservation = reserve(request.json["isbn"], days=30, limit=200)
    except LookupError as error:
        return jsonify({"error": {"code": 200, "message": str(error)}})
    if reservation.queue > 100:
        return jsonify({"error": {"code": 429, "message": "Too many wait for it"}}), 429
    return jsonify(reservation), 201


def test_show(client):
    response = client.get("/books/978")
    assert response.status_code == 404
