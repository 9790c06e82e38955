// Words for things that are called after a place or somebody beside them, in small letters and without accents (as
// `foldName` leaves them), one language a line.
import { words } from './list.ts';

/** Treaties called after a place, adjectives of another one of its name: Minsk agreements, Guinée équatoriale. */
export const ACCORDS = words(`
  accord accords agreements protocol protocols universitet tekniska
  europeen europeenne europea europeo
  equatoriale equatorial ecuatorial orientale oriental occidentale occidental
`);

/** Dishes, breeds and other things in small letters behind a place: Peking duck, Stockholm syndrome. */
export const PRODUCTS = words(`
  sauce sole duck curry ham cheesecake chowder hotpot pudding puddings sprout sprouts tart pasty rarebit rissoles cutlet
  terrier terriers bulldog bulldogs spaniel spaniels mastiff mastiffs sheepdog sheepdogs
  comma syndrome rainforest consensus conventions envelope envelopes shorts
`);

/** Parts of the world that “of the” joins to a country, of which another one has the rest: Corée du Nord. */
export const COMPASS = words(`nord sud norte sur sul ouest oeste ovest`);

/** Surnames that begin the names of places, where a small word joins them: Rio de Janeiro, Costa do Marfim. */
export const COASTS = words(
  `rio costa serra vila vale monte ponte campo campos sierra villa puerto porto praia`,
);

/** Small words between a ruler and what they were called besides, and such words: Karl der Große, Alfonso el Sabio. */
export const EPITHET_ARTICLES = words(`the der dem den des die le la el il`);
export const EPITHETS = words(`
  great terrible conqueror bold bald wise impaler confessor unready lionheart magnificent elder younger
  grosse grossen kuhne kuhnen kahle kahlen fromme frommen weise weisen schone schonen starke starken lowe lowen eroberer
  eroberers altere alteren jungere jungeren
  grand temeraire bel chauve hardi conquerant
  grande sabio catolico magno hermoso conquistador casto
  magnifico
`);

/** Words that make a hospital, a school or a club of the town before them and of what is behind: Boston Children’s Hospital. */
export const WHOSE = words(`children's women's men's people's king's queen's`);

/** A city’s word in the name of a ship or a prize: ferri Ciudad de Sevilla, cargo Ville de Bordeaux. */
export const CITY_NAMES = words(`ciudad cidade citta ville villa stadt stad pride spirit`);

/** Small words before a city’s word that make it the city itself: la Ville de Paris, en Ciudad de México. */
export const CITY_ITSELF = words(`
  la a da na une una uma esta cette questa nuestra notre nostra sa su sua leur toda toute tutta gran grande vieille vieja
  vecchia velha antigua ancienne antica petite pequena propia propre misma meme mesma
  en de e y et ou o au aux dans pour por para con com sans sin sem sur sobre desde hasta vers entre como comme di in per tra
  fra su della nella alla dalla sulla pela della que est es sera
`);
