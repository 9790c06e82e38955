// Word lists of hints.ts, in small letters and without accents (as `foldName` leaves them), one language a line.
import { words } from './list.ts';

/** Words behind which a place is named. Those that stand before persons as well are left out. */
export const INSIDE = words(`
  in near
  en
  im nach
  w we
  v ve
  в во
  у ў
  na
  em no
`);

/** Words behind which a town or a country is named, that are neither titles nor end in “of”. */
export const PLACE_BEFORE = words(`
  stadt gemeinde hauptstadt
  город города городе городу жители жителей жителям улицы улицах мэр мэра мэру губернатор столица столицы столице
  місто міста місті мешканці мешканців мер мера столиця столиці
  miasto miasta mieszkancy mieszkancow stolica stolicy
  mesto mesta meste obyvatele obyvatel prebivalci prebivalcev
  град града жителите
`);

/** What “of” joins to the name of a place. */
export const PLACE_OWNED = words(`
  city cities town towns village streets mayor residents outskirts suburb suburbs port governor capital province north
  south east west
  ciudad calles alcalde alcaldesa vecinos provincia
  ville rues maire habitants banlieue
  citta vie sindaco abitanti provincia
  cidade ruas prefeito prefeita moradores
  burgermeister burgermeisterin oberburgermeister einwohner strassen suden norden osten westen
  stad straten burgemeester inwoners
  кметът кмета жителите
`);

/** Words behind which a company or a club is named. */
export const BODY_BEFORE = words(`
  el il al del dal nel
  company firm carmaker automaker maker manufacturer planemaker retailer startup brand club giant
  unternehmen konzern autobauer hersteller firma klub verein
  empresa compania fabricante marca club
  entreprise societe constructeur marque groupe
  компания компании компанию компанией концерн концерна фирма фирмы автоконцерн корпорация корпорации клуб клуба
  компанія компанії компанію компанією концерн фірма корпорація клуб
  spolka spolki firma firmy koncern koncernu klub klubu
  firma firmy spolecnost spolecnosti koncern automobilka klub
  podjetje podjetja druzba druzbe koncern klub
  компанията фирмата концернът концерна клуба отбора
`);

/** Words that stand behind the name of a company or a club, and hardly behind a person's or a town's. */
export const BODY_BEHIND = words(`
  shares stock shareholders investors customers employees executives dealers cars vehicles models engineers factory
  factories plants jets planes aircraft products devices subsidiary recalled recalls
  striker strikers midfielder midfielders defender defenders goalkeeper winger fans squad
  aktien aktie aktionare mitarbeiter werke fans sturmer trainer
`);

/** What “of” joins to the name of a company or a club. */
export const BODY_OWNED = words(`
  shares stock shareholders ceo employees customers owner owners fans supporters unit subsidiary board
  acciones accionistas aficionados hinchas actions actionnaires supporters azioni tifosi
  aktien aktionare fans
`);

/** What joins them. */
export const OF = words(`of in at de del di da do von van на`);
