// Written so that a Node as old as 8 can read it: an old Node gets one sentence instead of a syntax error.
'use strict'

var oldest = 20

/** Ends the process with one sentence when this Node is too old to start the project's scripts. */
function refuseOldNode() {
  if (Number(process.versions.node.split('.')[0]) >= oldest) return
  console.error(
    'Το Kentro χρειάζεται Node ' +
      oldest +
      ' ή νεότερο, εδώ υπάρχει το ' +
      process.version +
      '. ' +
      'Εγκαταστήστε το από το nodejs.org και ξαναδώστε την ίδια εντολή.\n' +
      'Kentro needs Node ' +
      oldest +
      ' or newer, this is ' +
      process.version +
      '. ' +
      'Install it from nodejs.org and give the same command again.',
  )
  process.exit(1)
}

module.exports = { refuseOldNode: refuseOldNode }
