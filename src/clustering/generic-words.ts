import type { SessionLanguages } from './language.ts'
import { LANGUAGES, type LanguageCode } from './languages.ts'

/** Words too general to name a cluster by. They still count when notes are compared. */
const GENERIC: Partial<Record<LanguageCode, string>> = {
  de: `
alt andere anfang anfangen arbeit arbeiten aufgabe beispiel bekommen besser bleiben brauchen bringen ding dinge dauer
dauern eigentlich einfach einmal ende ersten fall finden frage früh ganze geben genau genug gehen gleich groß grund gut
halten hilfe idee kamen klar klein kommen kurz lange langsam lassen laufen leider letzte leute machen mehrere mensch
menschen minute minuten möglich monat nächste neu nötig nutzen ort paar person plötzlich problem probleme punkt richtig
sache sagen schlecht schlimm schnell schwer schwierig sehen sekunde sofort spät stehen stelle stellen stunde stunden tag
tage team teil thema tun versuchen völlig weise weiter wichtig wirklich wissen woche wochen zahl zeigen zeit ziemlich
zwei drei vier zehn zwanzig dreißig`,
  en: `
able about accommodate according actual actually add added additional allow allowed almost already always anyone anything around ask asked available
back bad become becomes begin best better big bit called case cases caused causing change clear come completely couple day days different
difficult done due easy end enough ensure entire everyone exactly expected extra fact far fast find fine first follow found
full fully general give given go goes going gone good great half happen happened hard help helped helpful high hour hours
huge idea immediately important improve improved increase increased incident include initially instead involved issue issues keep kept kind know
known large last later least led left less let likely little long longer look looked lot lucky main maybe mean meant
minute minutes missing moment month move much nearly need needed new next nice nobody none nothing number old once one ones
open part people perhaps place plan point possible pretty problem problems put quick quickly quite ran rather ready real
really reduced relatively remain resolved reason right round run running second see seem seemed seen set several short show showed side simple simply
single slightly small someone something soon special spend start started stay step stop stopped sure team tell thing things
think thought three time times today together told took toward tried try trying turn turned two understand unexpected usual
usually use used useful user using various want wanted week weeks went whole without work worked working worse wrong year yes
current currently folk four five six seven eight nine ten twenty thirty half hear heard implement learned min mins sec person please ppl prevent saw
seen someone thank thanks thx twice week weekly
`,
  es: `
ahora algo año años bien bueno buena cantidad caso casos claro cosa cosas día días difícil dos encontrar equipo estado
fácil final forma gente gran grande haber hora horas idea importante largo lento lugar malo mala manera mejor mes minuto
minutos momento motivo mundo necesario necesitar nuevo nueva parte pasar pequeño persona personas primer primera primero
problema problemas punto rápido razón saber segundo semana semanas siguiente tarde tema temprano tiempo tipo trabajar
trabajo tres último usar uso varios ver vez veces diez veinte`,
  fr: `
an année arriver aucun bon bonne cas cause chose choses clair commencer demander dernier deux difficile dire donner
équipe été fin fois gens grand heure heures idée important jour jours lent lieu long longtemps mauvais meilleur mettre
minute minutes moment mois monde nécessaire nouveau nouvelle nombre partie passer petit personne personnes point possible
premier première prendre presque problème problèmes prochain raison rapide rapidement rester savoir second semaine
semaines simple souci sujet tard temps travail travailler trois trouver type utiliser venir vite voir vrai dix vingt`,
  it: `
anno bene brutto buono caso chiaro cosa cose dire difficile due facile fine forma gente giorno giorni grande idea
importante inizio lavorare lavoro lento lungo mese meglio minuto minuti modo momento mondo motivo necessario nuovo numero
ora ore parte passare persona persone piccolo possibile presto prima primo problema problemi prossimo punto ragione rapido
sapere secondo settimana settimane squadra subito tardi team tempo tipo trovare ultimo usare utente vedere veloce volta
volte dieci venti`,
  nl: `
beter begin belangrijk beide deel dag dagen ding dingen duidelijk duren eerste einde geval genoeg goed gebruiken groot
half iemand idee jaar keer klein komen kort laat laatste lang langzaam maand maken mensen minuten minuut moeilijk moment
mogelijk nieuw nodig oud persoon plek probleem problemen punt reden seconde slecht snel stuk team tijd twee uren uur
vinden volgende vraag vroeg week weken werk werken weten zaak zien drie tien twintig`,
  pt: `
ano anos bem bom boa caso casos claro coisa coisas dia dias difícil dois duas encontrar equipe equipa fácil final forma
gente grande hora horas ideia importante lento longo lugar maneira mau má mês melhor minuto minutos momento motivo mundo
necessário novo nova número parte passar pequeno pessoa pessoas ponto possível primeira primeiro problema problemas
próximo rápido razão saber segundo semana semanas tarde tempo time tipo trabalhar trabalho três último usar uso ver vez
vezes vários dez vinte`,
}

const stems = new Map<LanguageCode, ReadonlySet<string>>()

/** Tells whether a stem says nothing about what a cluster is about, in the languages of a session or in English. */
export function genericIn({ found }: SessionLanguages): (stem: string) => boolean {
  const sets = [...new Set<LanguageCode>([...found, 'en'])].map(stemsOf)
  return (stem) => /^\d/u.test(stem) || sets.some((set) => set.has(stem))
}

function stemsOf(code: LanguageCode): ReadonlySet<string> {
  const known = stems.get(code)
  if (known) return known
  const words = GENERIC[code]?.match(/\S+/gu) ?? []
  const set = new Set(words.map((word) => LANGUAGES[code].stem(word)))
  stems.set(code, set)
  return set
}
