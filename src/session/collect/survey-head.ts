/** What a column of the export holds: an answer, who gave it, or what the form itself has noted. */
export type HeadKind = 'question' | 'name' | 'email' | 'form'

/** Columns that Google Forms and Microsoft Forms add by themselves, in the languages of their most frequent exports. */
const FORM =
  /^(?:id|#|score|total points|quiz feedback|language|last modified time|submission id|response id|time ?stamp|(?:start|completion|end|submit(?:ted)?|submission) (?:time|date|at)|submitted(?: at)?|date submitted|zeitstempel|startzeit|fertigstellungszeit|abschlusszeit|endzeit|sprache|uhrzeit der letzten änderung|horodateur|heure (?:de début|de fin|de dernière modification)|marca temporal|hora de (?:inicio|finalización)|carimbo de data\/hora|hora de (?:início|conclusão)|informazioni cronologiche|ora di (?:inizio|completamento)|tijdstempel|begintijd|tijd van voltooien|sygnatura czasowa|タイムスタンプ|開始時刻|完了時刻|타임스탬프)$|^(?:points|feedback) [-–] /iu
const NAME =
  /^(?:(?:your |full |first |last )?name|respondent|username|user|author|what is your name|who are you|(?:vollständiger )?name|ihr name|nom(?: complet)?|votre nom|nombre(?: completo)?|nome(?: completo)?|naam|氏名|お名前|名前|이름)$/iu
const EMAIL =
  /^(?:(?:your )?e-?mail(?: address)?|e-?mail[- ]adresse|adresse (?:e-?mail|de messagerie)|(?:dirección de )?correo electrónico|e-?mail|endereço de e-?mail|indirizzo e-?mail|e-mailadres|メールアドレス|이메일(?: 주소)?)$/iu

/** What the head of a column says that the column holds. */
export function headKind(title: string): HeadKind {
  const words = title
    .replace(/\s+/g, ' ')
    .replace(/[\s?:*.]+$/u, '')
    .trim()
  if (words === '' || FORM.test(words)) return 'form'
  if (NAME.test(words)) return 'name'
  return EMAIL.test(words) ? 'email' : 'question'
}
