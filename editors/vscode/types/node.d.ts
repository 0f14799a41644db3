// What of Node.js the extension uses; there is no more to install for a check of its types.
declare namespace NodeJS {
  type ProcessEnv = Record<string, string | undefined>;
}
declare const process: { env: NodeJS.ProcessEnv; platform: string };
declare const Buffer: { byteLength(text: string): number };
declare const module: { exports: unknown };
declare function require(name: string): any;
declare module 'node:fs' {
  const constants: { X_OK: number };
  function accessSync(path: string, mode?: number): void;
  function statSync(path: string): { isFile(): boolean };
}
declare module 'node:os' {
  function homedir(): string;
}
declare module 'node:path' {
  const delimiter: string;
  function join(...parts: string[]): string;
}
