/// <reference types="vite/client" />

declare module 'virtual:names' {
  const names: import('./lib/detect/types.ts').NameIndexData;
  export default names;
}
