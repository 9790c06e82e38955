// Types of peers, which are installed by the bench alone: as much as is used of them.
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    mark(words: string[], options: Record<string, unknown>): void;
  }
}
