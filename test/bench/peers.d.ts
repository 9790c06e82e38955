// Types of peers, which are installed by the bench alone: as much as is used of them.
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    mark(words: string[], options: Record<string, unknown>): void;
  }
}

declare module 'flashtext.js' {
  export default class KeywordProcessor {
    addKeyword(name: string): void;
    extractKeywords(text: string): string[];
  }
}

declare module '@monyone/aho-corasick/fast' {
  export class AhoCorasick {
    constructor(names: string[]);
    matchInText(text: string): unknown[];
  }
}

declare module 'fastscan' {
  export default class FastScanner {
    constructor(names: string[]);
    search(text: string, options: { longest: boolean }): unknown[];
  }
}

declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(names: string[]);
    search(text: string): unknown[];
  }
}
