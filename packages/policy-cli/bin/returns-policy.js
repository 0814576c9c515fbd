#!/usr/bin/env node
// Committed, so that npm can link it in a clone that nobody has compiled yet.
import '../dist/bin.js';
