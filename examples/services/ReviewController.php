<?php

namespace Shop;

use Illuminate\Http\Request;

class ReviewController
{
    const PAGE_SIZE = 100;

    public function store(Request $request)
    {
        abort_if($request->user() === null, 401);
        if (strlen($request->text) > 500) {
            return response()->json(['error' => ['code' => 413, 'message' => 'Too long']], 413);
        }
        return response()->json(Review::create($request->all()), 201);
    }
}
