package shop;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.server.ResponseStatusException;

@RestController
class Orders {
  private static final int PAGE_SIZE = 200;

  @GetMapping("/orders/{id}")
  ResponseEntity<Order> show(@PathVariable long id) {
    return store.find(id).map(ResponseEntity::ok).orElse(ResponseEntity.notFound().build());
  }

  @PostMapping("/orders")
  @ResponseStatus(HttpStatus.CREATED)
  Order create(@RequestBody Order order) {
    if (order.items().size() > PAGE_SIZE) {
      throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY, "Too many items");
    }
    return store.save(order);
  }

  @DeleteMapping("/orders/{id}")
  ResponseEntity<String> delete(@PathVariable long id) {
    return ResponseEntity.status(204).body("deleted");
  }
}
