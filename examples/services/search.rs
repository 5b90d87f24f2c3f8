use axum::{extract::Query, http::StatusCode, response::IntoResponse, Json};

const PAGE_SIZE: usize = 100;

pub async fn search(Query(query): Query<Search>) -> impl IntoResponse {
    if query.words.len() > 500 {
        return (StatusCode::PAYLOAD_TOO_LARGE, Json(Answer::error("too many words")));
    }
    match find(&query, PAGE_SIZE).await {
        Ok(books) => (StatusCode::OK, Json(books)),
        Err(_) => (StatusCode::BAD_GATEWAY, Json(Answer::error("the index is down"))),
    }
}
