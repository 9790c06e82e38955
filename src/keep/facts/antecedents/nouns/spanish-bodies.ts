// What Spanish papers call well-known bodies besides: “el alto tribunal”, “el Ejecutivo autonómico”.
import type { Entity } from '../../../types.ts';
import { onlyOf } from '../only.ts';
import type { Cast } from './roles.ts';

/** What is said for a sort of body, and how the names of such begin. */
const OTHERWISE: readonly (readonly [noun: RegExp, name: RegExp])[] = [
  [/^alto tribunal$/, /^(?:corte|tribunal) (?:suprem|constitucional)/u],
  [/^máximo tribunal$/, /^(?:corte|tribunal) suprem/u],
  [
    /^(?:ejecutivo|gobierno) (?:autonómico|regional|foral)$/u,
    /^(?:gobierno (?:de|del|vasco)|junta de|xunta|generalitat|govern)(?!\p{L})/u,
  ],
  [/^ente (?:investigador|acusador|persecutor)$/, /^fiscalía/u],
  [/^organismo de cuenca$/, /^confederación hidrográfica/u],
  [/^(?:instituto armado|benemérita)$/u, /^guardia civil/],
  [/^(?:instituto emisor|emisor|banca central)$/, /^banco (?:central|de (?:la república|méxico|españa))/u],
  [/^cámara baja$/u, /^(?:congreso|cámara) de (?:los )?(?:diputados|representantes)/u],
  [/^cámara alta$/u, /^senado/],
  [/^ejecutivo comunitario$/, /^comisión europea/u],
  [/^(?:corte|tribunal) (?:europe[oa]|de estrasburgo)$/, /^(?:corte|tribunal) europe[oa] de derechos/],
];

/** What an office is called besides, and the noun that its holder's role begins with. */
const OFFICES: Readonly<Record<string, RegExp>> = {
  letrado: /^abogado/,
  letrada: /^abogada/,
  regidor: /^(?:alcalde|intendente)/,
  regidora: /^(?:alcaldesa|intendenta)/,
  munícipe: /^(?:alcald|intendent)/,
  'primer edil': /^(?:alcalde|intendente)/,
  'máximo responsable': /^(?:alcalde|intendente)/,
  'máxima responsable': /^(?:alcaldesa|intendenta)/,
  'primera edil': /^(?:alcaldesa|intendenta)/,
  técnico: /^(?:entrenador|técnico|seleccionador|director técnico)/u,
  técnica: /^(?:entrenadora|seleccionadora)/u,
  magistrado: /^(?:juez|magistrado)/,
  magistrada: /^(?:jueza?|magistrada)/,
  'jefe del consell': /^president[ea]? de la generalitat/u,
  'jefe del govern': /^president[ea]? (?:de la generalitat|del govern)/u,
  'jefe de la xunta': /^presidente de la xunta/u,
  'jefe del ejecutivo comunitario': /^presidente de la comisión europea/u,
  'jefa del ejecutivo comunitario': /^presidenta de la comisión europea/u,
};

/**
 * Who alone in the article has the office that a noun is said for besides, “el munícipe”, of a place too, “el máximo responsable de Kovin”; null: it is
 * no such noun, or there is none, or more than one.
 */
export function holderOtherwise(noun: string, { entities, words }: Cast): Entity | null {
  const [, office = noun, place = null] = OF_PLACE.exec(noun) ?? [];
  const role = words.dropsSubject && Object.hasOwn(OFFICES, office) ? OFFICES[office]! : null;
  const isOf = (own: string) => place === null || !/ del? /.test(own) || own.endsWith(` ${place}`);
  const isIt = ({ kind, role: own }: Entity) =>
    kind === 'person' && own !== null && role!.test(own.toLowerCase()) && isOf(own.toLowerCase());
  return role === null ? null : onlyOf(entities.filter(isIt));
}

/** An office and the place of which it is. */
const OF_PLACE = /^((?:máxim[oa] responsable|primera? edil|munícipe|regidora?)) de (.+)$/u;

/** The one body of the article that a noun is said for besides; null: it is no such noun, or there is none, or more than one. */
export function bodyOtherwise(noun: string, { entities, words }: Cast): Entity | null {
  const [, name] = (words.dropsSubject && OTHERWISE.find(([each]) => each.test(noun))) || [];
  const isIt = ({ kind, title }: Entity) =>
    (kind === 'institution' || kind === 'body') && name!.test(title.toLowerCase());
  return name === undefined ? null : onlyOf(entities.filter(isIt));
}
