const express = require('express');
const app = express();
app.get('/missing', (req, res) => res.status(404).end());
app.get('/broken', (req, res) => res.sendStatus(503));
app.get('/fine', (req, res) => res.status(201).json({ pages: 404 }));
