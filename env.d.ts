/// <reference types="vite/client" />

declare module 'virtual:gate' {
  const gate: import('./lib/detect/types.ts').GateData;
  export default gate;
}

/** In the benchmark only: the extension's pages ask the background for it. */
declare module 'virtual:names' {
  const names: import('./lib/detect/types.ts').NameIndexData;
  export default names;
}
