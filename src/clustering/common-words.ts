import { wordsOf } from './words.ts'

/**
 * How often English words occur: the words that SemCor, 350,000 tagged words of everyday prose, has at least ten times,
 * in four groups (the counts that WordNet 3.1 keeps in index.sense). Notes have them in common by chance; a rare word says
 * what they are about.
 */
const GROUPS: readonly { readonly weight: number; readonly words: string }[] = [
  // 150 times and more
  {
    weight: 0.1,
    words: `
add almost always american appear area ask back become begin believe better body boy bring call carry case cause
certain change child close consider continue cover day determine develop die end enough even expect experience
eye face far feel field fight figure find first follow foot force form friend girl give good great group grow
hand happen head hear help high hold home hope house however idea important include increase indicate
information interest just keep know last lead learn leave let lie life light line little live location long look
lose man mean meet mind moment move name need new night not number offer often old one open part pass pay people
person place plan play point possible present problem produce program provide put question reach read receive
remain remember report require result return right run say school seem serve set show side sit small soldier
sound speak stand start state stop study talk tell thing think three time try turn two understand use voice wait
walk want watch water work world write year youth`,
  },
  // 60 times and more
  {
    weight: 0.25,
    words: `
able accept achieve act action activity admit affect age ago agree aid air allow alone already amount animal
announce anode answer apply approach arm army around art assume attack attempt attend attention attitude
audience available average avoid away bad base basic basis battle bear best big black blood blue book break
build business buy car care catch cell center century chance charge check choose church city claim clear color
command common community company compare complete concern condition conduct contain contribute control corner
cost country course create cross cry cut dark data dead deal death decide declare deep degree demand deny
describe design desire destroy development difference different difficult direct direction discover discuss
distance doctor door down draw dream drink drive drop early earth easy eat economic effect effort election
encourage enemy enjoy enter especially establish estimate event ever every evidence example exercise exist
experiment explain express expression extend fact fail fall family father fear feature feed feeling fellow file
fill film finally finish fire firm fit five floor fly forget forward four free front full function future gain
game general glance god government ground growth guess gun half handle hang hard heart history hit horse hot
hour human husband imagine improve indeed individual industry influence insist involve issue item job join kid
kill kind lack land large late later laugh law left leg less letter level likely list listen literature love low
maintain major manner march mark mass material matter meaning means measure member mention merely method minute
miss modern money month morning mother mouth movement music national nature near necessary next normal note
nothing notice object observe obtain occur office officer once operate opportunity order paper particularly
party past patient pattern percent perform performance perhaps period permit picture piece plant policy
political position power prepare pressure prevent price probably process product promise property prove public
pull purpose push quality quite raise range rate rather ready real realize really reason recognize record red
reduce refer reflect refuse regard regiment region religion remark remove repeat reply represent rest ride rifle
rise road room rule sample save scene score second section seek select sell send sense separate settle several
shake shape share shelter shoot short shoulder shout sign similar simple simply sing single situation six size
sleep slowly smile smoke social society sometimes soon sort source south space special spend spirit spread stage
stare statement stay step story street strength stress strike strong student subject success suddenly suffer
suggest supply support suppose sure surface swing system table tall tax teach technique temperature ten tend
term test theory therefore third thought throw thus today together tone top total touch town train training
treat tree trouble true type usually value various view visit wage wall war wave wear week white whole wide wife
win window wish woman wonder word words worry young`,
  },
  // 25 times and more
  {
    weight: 0.4,
    words: `
abandon ability absence absorb academic accompany accomplish accord account achievement acquire active actual
actually address adjust adopt advance advise affair afford afraid afternoon agency agent agreement ahead aim
allotment along alter america analysis anxiety apart apartment apparent apparently appeal appearance application
appreciate appropriate approve approximately arc argue argument arise arrange arrest arrive artist aspect
assemble assert assign assist assistance associate assumption assure atmosphere attach attract author authority
authorize await award aware balance ball band bank bar battery beam beat beautiful bed beginning behavior belief
bend benefit bill binomial bird bit bitter blame blind block blow board bond bother bottle bounce box brain
branch breath bright brilliant broad brother brown brush building bullet burn burst busy camp campaign candidate
capable capacity captain career carefully cast catholic cattle cease certainly chair challenge chapter character
characteristic chest chicago chicken chlorine choice christian circle circumstance citizen class clean clearly
climb clothes cloud club coat coffee cold collect college colonel colored column combine comment commercial
commission commit communication communism communist companion competition complain completely complex component
compose compute comrade conceive concentration concept concerned conclude conclusion concrete confirm confront
congregation congress connection consequence considerable consideration constitute construct construction
contact content contract contrast convert cook cool corporation correct count county couple court crack crash
crawl credit crowd culture cup curious current curse curve customer daily damage damn dance danger darkness date
debate decade decision defeat defend defense define deliver demonstrate department depth derive description
deserve detail detailed detective detergent device devote diameter dictionary differ difficulty dinner directly
director dirt disappear discharge disclose discussion disease display distant distinct distribution district
divide dog dollar domestic dominant double doubt drag dress drill drug dry dust duty ear earlier earn easily
edge education effective eight element eliminate emerge emotion emotional emphasis emphasize employ employee
employment empty enable encounter energy engage england english entertain entire entirely equal equipment erect
error escape essential essentially europe evening evident exactly examine exceed exception exchange exclude
exhibit existence expense explanation explode expose extension extent extreme facility factor failure faith
familiar farm farmer fashion fast fat favor federal female fence fifty fig fighting filled final finance finger
fix flag flash flee flight flow flower fluid folklore following food fool foreign forest forgive former fourth
fraction frame freedom frequency frequently fresh friendly fully fund funny furnish gas gather gaze generally
gesture glass goal grab gram grant grass gray greater greek green guard guest guide guy hair hall happy hardly
hat hate heat heavily heavy hence hero hesitate hide hill hire hole honor hospital hotel humor hundred hurry
hurt hypothalamic identify ignore illusion illustrate image imagination immediately imply importance impossible
inch incident income increased independent industrial inform inner inside install instant instead institution
instrument insure intend intensity interested interesting international interpret introduce investigate invite
involved jew jewish judge judgment jump june key kick kiss kitchen knee knowledge known labor lady language
larger latter lay lean leap length liberal lieutenant lift limit limited link lip liquid literary load local
locate lock loss lot loud lung machine mad main manage management manager market marketing marriage marry match
maturity maximum may maybe medical meeting memory men mere message metal middle mile military milk milligram
million minimum mission mistake model monday moon moreover motion mount movie multiply murder muscle musical
mutter narrow nation natural naturally nearly neck negro neighborhood network nevertheless news newspaper nice
nine nod noise north nose notion objective observation obvious obviously occasion occasionally occurrence off
official onset operation operator opinion oppose opposite ordinary organization organize original otherwise
outside overcome oxygen pace page pain paint painting pair pale parent park participate particle particular
passage pause payment peace peer perceive percentage personal personnel persuade petitioner phase phenomenon
photograph physical pitch plane planning please pleasure plot pocket police politics polynomial pond pool poor
popular population portion positive possess possibility possibly pound pour practically practice precisely
predict prefer presence presently preserve president press pretty previous previously primarily primary
principal principle private probability procedure proceed proclaim production professional progress project
promote proper propose protect protection protest protestant provision publish purchase pursue quick quickly
quiet quote race radiation radio rage rain rank rapidly react reaction reader reading reality rear reasonable
recall recent recently recommend recommendation reference register regular reject relate relation relationship
relative relatively relax release relief remind render replace request requirement research resist resolve
respect respond response resume retire reveal review rich ring river roar rock role roll roof round row rural
rush russian safe sale saline satisfy saturday scale schedule scream sea search season seat secret secretary
secure seize sentence series serious serum service services seven shadow sharp sheet shift shine ship shoe
shooting shot sigh sight significance significant silence silent sin sink site sketch skill sky slide slightly
slip slow smaller smell snow soft soil solid solution solve somewhat somewhere son song soul southern soviet
species specific speech speed sponsor spot spring square stain staining standard station steal stem steps stick
stock stomach stone store straight strain strange stream strengthen stretch strip structure struggle style
submit substitute succeed successful sudden suffering sufficient suit summer sun sunday surprise survive swear
sweep tale task taste tattered teacher team tear technical telephone text thermal thick thin thousand threaten
throat thrust thyroid tie tissue title tomorrow tonight tooth toss trace trade tradition traditional transfer
transform translate travel treatment tremendous trial trip troops trust truth tube twice twist typical unable
understanding undertake union unit university unusual upper urge usual vacation vague valley variation variety
vary vast veteran victory village vision visual vocational volume vote wagon warm warn wash washington waste
wavelength weakness weapon weight welcome west western wet wheel whisper wild will wind wing winter wire witness
woods worker worth wound writer wrong yard years yell yellow yesterday yet yield`,
  },
  // 10 times and more
  {
    weight: 0.55,
    words: `
abroad absent absolute absolutely abstract abstraction accelerate accident accommodate accordingly accurate
accurately accuse ace ache acknowledge acquisition acre actor adam adapt addition adequate administer
administration administrative admire adult advanced advantage adventure advertising advice advocate aegean
aerator aerosol aesthetic affirm africa afterward aircraft alarm alaska alert alive allot aloud alternative
altogether amateur amazement amazing ambiguous ambition amend ammunition ample anaconda analytic analyze anchor
ancient anger angle anglican angry antagonist antenna antibody anticipate anticipation antigen anyhow anymore
anyway apparatus applicant appoint appreciation apprentice approval approximate april aqueous armed arms arouse
arrangement arrow article artillery artistic aside asleep assault assess assignment assistant association
assurance athabascan atom attain attribute august authentic authorities automatic automatically automobile
autonomic avocado awake awaken awareness awful baby background bacterial badly bag balanced bang barely barn
barrel baseball basement bastard bat beach bearded beauty beckon bedroom bee beer beg behave behind bell bellow
belly belong belt bench besides bet betray beyond bible bid bind biological bite blanket blaze bleed blend blink
bloom blossom boast boat boil bold bolt bomb bone boost boot border bore borrow boss boston bottom bound bow
brand brass brave breakfast breathe bridge brief briefly brigade brightness bristle british broaden broken
bronchiole brood brow buffer builder bumblebee bunch bundle bunk bury businessman button buzz cafeteria
calculate calculation california calm calmly camera camper camping cancer cannon canteen canvas cap capital
capture careful carrier carve cash cat catcher category caution ceiling celebrate cent central centrifuge
ceremony chain champion changing chaos characterize charm chart chase cheap cheek cheer chemical cherish chew
chief chiefly childhood chin choke christ christianity cigarette cite civilian civilization clamor clarity
classification classify clatter clay cleaning clergyman client cling clinical clock closed closely cloth clue
clump cluster clutch coach coast code coin coincide collage collapse collection collector combat combination
comedy comfort comfortable commander commence commend commerce committee commonly communicate commute comparable
comparison compel compete competent competitive complement complexity complicated composer composite composition
compound comprehend compress comprise compromise compulsive compulsivity concede concentrate concentrated
conception condemn conference confess confidence conflict confuse confused confusion conjugate connect
conscience conscious consciousness consent conservative considerably constant consult consumer contemplate
contemporary contend contest context continually continued continuity continuous continuously contribution
convenient conventional conversation conversion convey convict conviction convince convinced cooperate
cooperative coordinate cop copy core corpse correlation correspond corresponding counter counterpart courage
covered cow crazy creation creative creature creep crest crew crime criminal crimson crisis critical criticism
criticize crouch crowded crush cuba cultural cure curiosity cycle dallas damned dangerous dare dash daughter
dawn dealer dear decay december decline decomposition decrease deduct deduction deem deeply defensive definite
definition defy delay deliberately delicate delight delightful democracy democratic demonstration denomination
denote denounce density depart departure depend dependent depict depression deputy descend desert designate
desirable desk despair desperate desperately destruction detect determination determined developed devil devise
diagonalizable dialysis dictate dig dignity dilute dimension diminish dimly din dirty disagree disaster disc
discipline discourage discovery discrimination dish disk dislike dismiss dispatch dispel dispute dissolve
distinction distinguish distribute disturb dive division divorce doctrine dodge dominate doom doorway dot
doubtful downtown dozen drama dramatic drawing drift drinking drip driver drunk duck due dull dump dwell
dwelling eager earthquake ease east eastern echo economy editor educate educational effectively effectiveness
efficiency efficient effluent egg eighth either elaborate elbow elect electoral electric electrical electricity
electron electronics eleven elsewhere embrace emergency employer enact endeavor endure enforce engagement engine
engineer enlarge enlist enormous entail enterprise enthusiasm entitle entitled entity entrance entry envelope
environment envy epidemic equally equip equivalent era erupt escort essay establishment estate etcetera eternal
european evaluate evaluation eventually everywhere evidently evil evoke exact exaggerate examination excellent
excess excite excitement exciting exclaim excuse exert exhibition existing expand expansion expedition
expenditure expensive experienced experimental expert exploit exploration explore exposure extensive external
extract extraordinary extremely fabric factory fade faded faint fair fairly fallout false famous fan fantastic
farming fasten fatal fate fault february fee feeding fewer fiber fiction fictional fierce fifteen fifth fighter
filter financial finding fine finite firing firmly fish fist fixed flame flap flat flesh fling float flood
flourish fluorescence flush flux focus foe fog fold folk football footstep forbid foresee forever formal
formation formula formulate formulation fortune forty foster found foundation france frantic freeze french
frequent friday frighten frightened frown fruit fulfill fun fundamental funds furious furniture furthermore fury
gallop gang garage garden gasp gate gay generate generation gentle gently genuine geometric georgia german
germany giant gift glad glare gleam glimpse gloom glory glow glue gold govern grace grade gradient gradually
graduate graph grasp grateful grave greatly greet grim grin grind grip gross grounds grumble grunt guam
guarantee guidance guilt guilty gymnastics habit hail halfway halt hands handsome harbor harm harmony haste
hasten hatred haul hawaii hay headquarters health healthy heap hearing heave heel height helium hen heroic
higher highway historian historical holder holiday holmes homer honest honey hop horizon horn horror host hours
howl huddle huge hunger hunting hurl hut hypothalamus ice ideal identical identification identity illuminate
imitation immediate immortality impact implication impose impress impression impressive improvement impulse
impurity inadequate increasing increasingly incredible incur independence indication indicator indifferent
indirect individualism induce infantry infectious inherit initial initiate injure injury inning innocent inquire
insane insert insight inspect inspire instance instantly institute instruct instruction integration intelligent
intense intention interaction interfere interior intermediate internal interpretation interrupt intersection
interval interview intimate invade invariably invent invention investigation investigator investment invoke
iodine irish iron island isolate isolated italian jacket january japanese jaw jerk joke journey joy july junior
jury justice killing king knife knock label laboratory lagoon lamp landscape laos lap largely laughter launch
lawn lawyer layer leader leaders leadership leading leaf league learned leather lecture legal legend legislation
lend lesson liberty lick lighted lightly lightning likewise linguist liquor literal literally liver living
loaded loan located log logical london longer loom loose lord lost lots loudly lovely lower loyalty luck lucky
lunch lurch lyric machinery magazine magnificent magnitude maid mail mainly majority male manchester maneuver
manifold manufacturer map marble marked married mars master mate mature meal meanwhile measurement mechanical
mechanism medicine medieval medium melody membership menace mental merge merit mess metropolitan mexican micelle
micrometeorite mighty mimesis mine mingle minimal minimize minister minor mirror missile mississippi mist mix
mixture mob mode moderate modify mood moral morality mostly motive mountain mouse moving mud municipal murderer
murmur muscular muse musician musketry mysterious mystery myth mythological nail naked nationalism native navy
nazi nearby neat necessarily necessitate necessity needed negative neglect negotiate neighbor nerve nervous nest
net newly nilpotent nineteenth ninth nonspecific norm normally northern notify novel november nowhere nuclear
nucleus numerous oath obey objection obligation oblige obscure observer occasional occupation occupy october odd
oil older ominous omit opening openly opera operational opium opposition orange orbit orchestra organ organic
origin originate outcome outline outlook overall overhead overlook owe owner oxidation pacific pack painful
painter panic pansy pant papa papers parallel paramagnetic paris participation partly partner passing passion
paste pat patch path patrol pbs peak peculiar pen penetrate pennsylvania perception perfect perfectly permanent
perpetuate persist persistent personality personally pertain philosopher philosophy phone phrase physics
physiological piano pick pile pink pipe pistol pitcher pity plain plainly planet plank plate plato player
playing plead pleasant pleased plenty plow plug plunge poem poet poetry poison poke pole policeman polish
politician pollen porch porous portray pose positivist posse possession post postpone posture pot potential
pottery powder powerful practical praise pray prayer preach preaching precede precious precise preliminary
preparation prepared presentation prestige presumably presume pretend prevail prevention pride priest prime
primitive print prior prisoner privilege prize probable producer productive productivity profession professor
profile profit profound projection prominent promising prompt proof properly proportion proposal proprietor
proprietorship prospect protective protein proud provoke psychologist publication publicly pump punish
punishment pure purely purple pursuant quack qualification qualify quantity quarrel quarter queen quietly quit
quiver radar radical rail railroad rally rapid rare rarely rating ratio rattle raw ray reactivity readily
realistic reasonably rebel rebellion receiver reception reckon recognition recording recount recover recreation
recruit redcoat reduction reflection regardless regional regret regulate regulation reinforce related relations
relevant reliable relieve religious remarkable remote renew rent repair repeatedly repel repetition reporter
representation representative reproach reproduce republican required rescue resemble resent reserve reside
residence residential resistance resolution resource respectable respectively respiratory responsibility
responsible restore restrict retired retirement retreat retrieve reverse revive revolution reward rhythm rider
rip risk ritual roadway rob roleplaying romantic root rotate rough roughly rousseau route routine rub rumor
russia rustle sacrifice saddle safety sail sake salary salesman salt salvation sanction sand satisfaction
satisfactory satisfied savage scan scar scarcely scatter scheme scholarship scientific scope scorn scramble
scratch screen sculpture seal secede secondary sector security seed seldom selection self senate sensation
sensitive sensitivity sentiment september sequence seriously session setting settlement settler seventeen severe
severely sewage sex sexual shade shakespeare shame sharply shatter shear sheep sheer shell shield shirt shiver
shock shop shore shortly shove shower shrill shrug shut shutter sick sidewalk signal silver similarly
simultaneously sir sister sixth skeletal skilled skin slam slap slash slave slavery slender slice slope slug
smart smash smooth snake snap snatch sober socialism softly soiled someday somehow someone sophisticated sore
southerner sovereign span spanish spare spark speaker specialist specifically specify spectacle spectator
spectrum speculate spell sphere spin spiritual spit split sport sprawl spray spur squad squat squeeze stable
staff stagger stained stairs stall stamp star startling status steady steel steeple stern stiffen stimulate
stimulus stir stockholder storm straighten stranger strategy straw striking string strive stroke strongly
structural structured studio stuff stumble stupid subjective subsection substance substantial substantially
suburb suburban successfully sufficiently suggestion suitcase sullen sum summon superior supervise supper
supplement supreme surely surge surplus surprised surprising surrounding survey survival suspect suspend
suspicion sustain swallow sway sweat sweet swell swift swiftly swim switch syllable symbol symbolize sympathetic
sympathy symptom tail talent tangent tank tap tape target taxpayer teaching technology teenager television tempt
tendency tender tension tent terminate terrible terror testify testimony testing texas texture thank theater
theatre theme theological theology theorem thereby thermometer thicket thief thinking thirty thoroughly though
thoughtfully thread threat threshold thrill thunder thursday thyroglobulin tight tighten tilt times tiny tip
tire toast toe ton tongue tool tough track traffic tragic trail transducer transition transport transportation
trap tray tread trend trigger trim triumph troop trooper trot truck truly tsh tsunami tuesday tumble tumor tune
twelve twentieth twenty ultimate unadjusted uncertainty uneasy unfortunate unfortunately uniform unique unite
unity universal universe unknown unlikely unstructured uphold upset upstairs usage useful utilize utopia utopian
utter vacuum vaguely valuable valued values vanish variable varied vase vector vehicle vein velocity venture
verb version vertex vessel victim viewpoint vigorous violate violation violence violent virginia visible vivid
vocabulary volley voltage volunteer voyage wail wake wander warfare warning warrant washing watercolor wax weak
weaken wealth weary weather wednesday weekend weep weigh whip whirl whisky wholly widely widespread wildly
willing wine wink wipe wisdom wise wit withdraw wonderful wood wooden working worse worship worst worthy wounded
wrap wreck writing yank yes youthful zero`,
  },
]

const WEIGHTS = readGroups()

/** How much a stem says, from 0 to 1: 1 for all but common English words. */
export function rarityOf(stem: string): number {
  return WEIGHTS.get(stem) ?? 1
}

function readGroups(): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const { weight, words } of GROUPS)
    for (const { stem } of wordsOf(words)) if (!weights.has(stem)) weights.set(stem, weight)
  return weights
}
