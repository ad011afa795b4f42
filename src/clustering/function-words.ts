// What natural's lists lack: languages it has none for, and the commonest forms that its short ones leave out.

/** Function words by language, in lower case. */
export const FUNCTION_WORDS = {
  ar: `
من في على إلى الى عن مع هذا هذه ذلك تلك التي الذي الذين ما ماذا لا لم لن ليس ليست كان كانت كنا يكون تكون قد تم يتم أن
ان إن أو او ثم بعد قبل كل أي أحد هو هي هم هن نحن أنا أنت عند عندما بين حتى لكن ولكن بدون دون غير جدا كما إذا منذ خلال
بسبب أيضا فقط حول ضد عبر لأن لأنه له لها لهم به بها فيه فيها منه منها عليه عليها كيف متى أين لماذا هناك هنا لقد سوف بل
إلا ولا وقد ولم لهذا لهذه بهذا يوجد توجد لدى لدينا`,
  de: `
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder aber denn weil dass
daß ob wenn als wie wo wann warum wer was wen wem welche welcher welches welchen ich du er sie es wir ihr man mich mir
dich dir sich uns euch ihm ihn ihnen mein meine dein deine sein seine seinen seiner ihre ihren ihrer unser unsere
unseren unserer euer in im an am auf aus bei beim bis durch für gegen mit nach ohne um unter über von vom vor zu zum
zur zwischen während wegen trotz seit ab ist sind war waren bin bist wird werden wurde wurden worden geworden hat
haben hatte hatten habe gehabt kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will
wollen wollte darf dürfen durfte mag möchte würde würden wäre wären gab gibt nicht nichts nie niemals noch schon nur
auch sehr mehr viel viele wenig hier da dort dann jetzt immer wieder so doch mal etwa erst bereits ganz alle alles
allem aller jede jeder jedes jeden diese dieser dieses diesen diesem jene jener dazu dabei damit daher deshalb dafür
davon darauf daran darüber also beide einige etwas jemand niemand selbst sogar zwar sondern sowie obwohl damals danach
zuerst`,
  en: `
not no nor will shall may just us via per onto off upon yet even ever every either however although though whether re
ve ll im id`,
  es: `
es fue fueron era eran son ser sido siendo soy somos está están estaba estaban estar estado estuvo ha han he hemos
había habían haber hay hubo este esta estos estas esto esa esos esas aquel aquella todo toda todos todas algo alguien
algún alguna algunos algunas nada nadie ningún ninguna otra otros otras mucho mucha muchos muchas menos tan tanto así
aún ahora antes después entonces luego siempre nunca entre hacia según tras mientras aunque pues si sino ello ellos
ellas nosotros nuestro nuestra nuestros nuestras les os unos unas cada mismo misma cómo cuándo dónde quién cuál puede
pueden podía podemos pudo pudimos tiene tienen tenía tenían tenemos tuvo hace hacer hizo debe deben debía debería solo
sólo`,
  fa: `
که را این آن است بود بودند شد شده شدند نشد نیست نبود می نمی به در تا هم نه ها های یک هر چه ما من تو او شما آنها خود
دیگر پس اگر اما یا روی بعد قبل بین کرد کردن کرده کنیم کنید کند داشت دارد ندارد چون هیچ همه بدون بر`,
  fr: `
plus moins très trop tout toute tous toutes comme quand donc car si ni ça aussi alors ainsi chez entre vers sous après
avant depuis pendant contre dont elles nul aucun aucune autre autres chaque quelque quelques certains bien mal peu
beaucoup assez déjà encore toujours jamais rien personne fait font faut peut peuvent pouvait pu doit devait dû va vont
jusqu lorsqu puisqu quoiqu lorsque puisque afin aujourd hui parce là celui celle ceux celles quoi comment pourquoi
combien suite non oui`,
  he: `
של את על לא כי אם או גם זה זו זאת היה הייתה היו יהיה להיות עם אל מה מי כל אבל רק כך יש אין אחרי לפני בין עד אנחנו אני
הוא היא הם הן לנו לו לה להם שלנו איך למה מתי איפה כמו יותר מאוד עוד כבר שום אף אחד`,
  it: `
stato stata stati state essere avere fare fatto quando perciò quindi però poi già ancora sempre mai solo molto molta
molti molte poco troppo tutta tutte ogni altro altra altri altre qualche alcuni alcune nessuno nessuna niente nulla
dopo prima durante senza fino verso sotto mentre coll quest quell dev po può possono poteva deve devono doveva così`,
  ja: `
でした ました ません なかった なくて だった だろう していた している してい しまった しまい ください そのため それで だけ まま すぐ もっと とても 誰 何 時 前 後 中 上 下 的 者 人 方 分`,
  ko: `
너무 또는 것을 것이 때문에 매우 아주 모두 다시 바로 그리고 하지만 그러나 그래서 없이 없었다 없다 없는 없어서 있다 있었다 있는 있어서 있지 했다 하는 하지 해서 하고 되는 위해 위한 대한 대해 통해 우리
우리가 우리는 저희 누가 누구 아무 아무도 무엇 어떤 어디 언제 어떻게 못했다 않았다 않는 않고 않아서 모든 동안 전에 후에`,
  nl: `
wordt geworden werden hadden konden moesten moeten mocht zullen zouden wilde deed gedaan ging gaan gaat staat stond
alleen allemaal elke elk ieder zelfs daarna daarom waarom wanneer waar welke meest minder nooit weer steeds pas
terwijl tijdens tussen onder hoewel zodat onze hen jullie jij dezelfde erg heel`,
  no: `
ingenting fikk får gikk går måtte må burde bør derfor mens altså igjen alltid aldri veldig mye andre annen hvert vårt
våre hos af efter blev blevet os vores havde mellem nogle`,
  pl: `
została zostało zostały zostali brak bez zbyt nikt`,
  pt: `
são foi foram era eram ser sido está estão estava estavam estar esteve há havia houve tem têm tinha tinham ter teve
teria temos tivemos ainda porque sobre após antes durante desde contra cada todo toda todos todas tudo nada ninguém
alguém algum alguma alguns algumas nenhum nenhuma outro outra outros outras muita muitas pouco pouca menos tão tanto
assim agora então sempre nunca onde pode podem podia deve devem deveria fazer fez faz feito gente nele nela neste
nesta nesse nessa deste desta desse dessa daquele`,
  ru: `
не ни нет была было были то же бы по со ко при без чем чтобы уже ещё еще когда нам нас вам вас ему ей им ими ее него
нее них мне меня того этого эту эти это этом этой всё всех всем ли тогда потом перед про об обо которая которое
которые которую которого которой свой свою своих наш наша наши нашей нашего никто ничего никого кого чего чему кому
сам сама сами себя вот даже лишь хотя пусть около есть будет будут можно нужно надо раз слишком почему куда какой
какая какие каких весь вся ну да ведь из-за`,
  sv: `
`,
  th: `
ที่ และ ไม่ ไม่มี ไม่ได้ ใน มี ได้ ว่า ให้ จาก เป็น ของ กับ การ ความ ก็ แต่ ถูก จะ ต้อง ทำ ทำให้ แล้ว ไป มา อยู่ ยัง
เรา หลาย นี้ นั้น เพราะ เมื่อ ตอน ซึ่ง โดย หรือ ถ้า คือ อีก เลย มาก น้อย เกิน ไหน ใคร อะไร อย่างไร จน ต่อ บน ตาม ผู้
ทุก บาง ด้วย กว่า ก่อน หลัง ระหว่าง เพื่อ แค่ ไว้ ขึ้น ลง เข้า ออก เคย กำลัง ควร อาจ คน ครั้ง อย่าง เขา มัน นะ ครับ
ค่ะ`,
  uk: `
не ні немає була було були це ця ці цього цієї цю то би та щоб коли вже ще зі при без по про перед нам нас вам йому їй
їм них мені мене того всіх себе наш наша наші нашого хоча лише навіть можна треба потрібно чому ніхто нічого кого яка
яке які якого занадто`,
  zh: `
没有 没 我们 他们 你们 一个 这个 那个 这种 那种 什么 怎么 因为 所以 但是 而且 如果 已经 之后 之前 才 太 被 让 给 用 从 后 前 只 能 可以 需要 不能 不会 还是 任何 非常 时候 时间 没人 以及 或者
由于 通过 进行 使用 其他 自己 里 上 下 间 以 将 再 先 去 比 种 些 次 位 它 它们 過 過去 沒有 沒 我們 他們 這個 那個 為 個 們 這 會 還 對 說`,
} as const
