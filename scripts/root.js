'use strict'
const path = require('node:path')

/** The folder of the checkout, and a path inside it. */
const root = path.join(__dirname, '..')
const inRoot = (...parts) => path.join(root, ...parts)

module.exports = { root, inRoot }
