// Whether a page files its article under opinion: columns, comments, editorials.

/** Names of such sections, and parts of addresses, in the languages that we read. */
const SECTION =
  /^(?:(?:the )?opinions?(?: ?(?:&|and) ?analysis)?|op-?eds?|editorials?|comment|comment ?is ?free|commentary|columns?|columnists?|viewpoints?|leitartikel|kommentare?|meinung|kolumnen?|opini[oó]n|columnas?|tribuna|editoriales|мнени[ея]|колонк[аи]|колумнисты)$/iu;

/** How a headline tells it. */
const HEADLINE =
  /^(?:opinion|op-ed|editorial|comment|kommentar|leitartikel|opinión|editorial|мнение|колонка)\s*[:|–—]/iu;

/** `sections`: what the metadata call the article's section or type; `address`: its address, null if not known. */
export function isOpinion(sections: readonly string[], address: string | null, headline: string): boolean {
  if (HEADLINE.test(headline.trim())) return true;
  const path =
    address === null
      ? []
      : address
          .replace(/^[a-z]+:\/\/[^/]*/i, '')
          .split('/')
          .slice(1, -1);
  return [...sections.flatMap((name) => name.split(/[,;|>]/)), ...path].some(
    (name) => SECTION.test(name.trim()) || /^Opinion\w*Article$/.test(name.trim()),
  );
}
