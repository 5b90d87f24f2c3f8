const express = require('express');

const app = express();

app.get('/users/:id', (req, res) => {
  const user = find(req.params.id);
  if (!user) return res.status(404).json({ error: 'no such user' });
  res.status(200).json(user);
});

app.post('/users', (req, res) => {
  if (!req.body.name) return res.status(422).end();
  res.status(420).end();
});

function find(id) {
  return id === '1' ? { id } : undefined;
}
