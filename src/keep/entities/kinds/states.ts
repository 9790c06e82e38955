/** States of the US as its papers shorten them. */
export const STATE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wis|Wyo|[NS]\.?[CD]|N\.?[HJMY]|W\.?Va|R\.?I)\.?$/;
