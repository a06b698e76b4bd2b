// The database driver ends the whole process on a Node below Node-API 10, so say it in one sentence first.
module.exports = async () => {
  if (Number(process.versions.napi) < 10) {
    console.error(
      `Kentro needs Node 22.14 or newer for its database; this is ${process.version}. Run "npm test": it brings its own Node.`,
    )
    process.exit(1)
  }
}
