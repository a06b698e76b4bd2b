// The two names of WebAssembly the drawing uses: Node has them, its type package leaves them to the DOM's.
declare namespace WebAssembly {
  interface Module {
    readonly [Symbol.toStringTag]: string
  }
  function compile(bytes: Uint8Array): Promise<Module>
}
