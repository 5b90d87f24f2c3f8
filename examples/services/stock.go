package shop

import (
	"encoding/json"
	"net/http"
	"time"
)

const timeout = 500 * time.Millisecond

func stock(w http.ResponseWriter, r *http.Request) {
	item, err := find(r.Context(), r.PathValue("isbn"), timeout)
	if err != nil {
		http.Error(w, "no such book", http.StatusNotFound)
		return
	}
	if item.Locked {
		respondWithError(w, 423, "somebody counts it")
		return
	}
	w.WriteHeader(http.StatusOK)
	json.NewEncoder(w).Encode(item)
}
