/// Words that English messages are made of: whoever writes another one may have written it wrong.
extension EnglishWords {
  static let list: StaticString = """
    a able abled about above abroad absence absences absolutely accept acceptable accepted acceptedly accepting accepts
    access accessed accesses accessing accessories accessory accident accidentally accidented accidents accommodate
    accommodated accommodates accommodating accompanied accompanies accompany accompanying accordance accordances
    according accordingly account accounted accounting accounts accurate accurately achieve achieved achieves achieving
    acknowledge acknowledged acknowledges acknowledging across act acted acting action actioned actioning actions
    active actively actives activities activity acts actual actually actuals adapter adapters add added adding addition
    additional additionally additions address addressed addresses addressing adds adequate adequately adjust adjustable
    adjusted adjusting adjustment adjustments adjusts admit admits admitted admitting adult adultly adults advance
    advanced advances advancing advantage advantaged advantages advantaging advertise advertised advertises advertising
    advice advices advise advised advises advising affect affected affecting affects afford afforded affording affords
    afraid after afternoon afternoons afters afterwards again against age aged agencies agency agent agented agenting
    agents ages aging ago agree agreed agreement agreements agrees ahead aim aimed aiming aims air aired airing airs
    alarm alarmed alarming alarms all allow allowed allowedly allowing allows alls almond almonds almost alone along
    already also alter altered altering alternative alternatively alternatives alternator alternators alters although
    altogether always am amazing amazingly amiss among amount amounted amounting amounts an analysis anchors and anded
    anding angle angled angles angling angrily angry animal animally animals announce announced announces announcing
    annoy annoyed annoying annoyingly annoys annual annually annuals another answer answered answering answers anxious
    anxiously any anybodies anybody anymore anyone anything anythings anyway anyways anywhere anywheres apart apologies
    apologise apologised apologises apologising apologize apologized apologizes apologizing apology app apparent
    apparently appeal appealed appealing appeals appear appearance appearances appeared appearing appears appliance
    appliances application applications applied applies apply applying appointment appointments appreciate appreciated
    appreciates appreciating appreciation appreciations approach approached approaches approaching appropriate
    appropriated appropriately appropriates appropriating approval approvals approve approved approves approving
    approximate approximated approximately approximates approximating apps apron aproned aprons are area areas ares
    argue argued argues arguing argument arguments arm armed arming arms around arrange arranged arrangement
    arrangements arranges arranging arrival arrivals arrive arrived arrives arriving article articled articles
    articling artist artists as aside asides ask asked asking asks asleep assemble assembled assembles assemblies
    assembling assembly assist assistance assistances assistant assistants assisted assisting assists assume assumed
    assumes assuming assure assured assures assuring at atlas atlases attach attached attaches attaching attachment
    attachments attempt attempted attempting attempts attend attended attending attends attention attentions attract
    attracted attracting attractive attractively attracts audience audiences author authored authoring authorities
    authority authors automatic automatically automatics autumn autumns available average averaged averagely averages
    averaging avoid avoided avoiding avoids await awaited awaiting awaits awake awakes awaking award awarded awarding
    awards aware away awful awfully awkward awkwardly axle axles babied babies baby babying back backed background
    backgrounded backgrounding backgrounds backing backs bad badly bag bagged bagging bags balance balanced balances
    balancing ball balled balling balls band banded banding bands bank banked banking banks bar bare bared barely bares
    baring barred barrel barreled barreling barrelled barrelling barrels barring bars base based bases basic basically
    basics basing basis basket baskets bass basses batch batched batches batching bath bathed bathing bathroom
    bathroomed bathrooms baths batteries battery be beach beached beaches beaching beans bear bearing bears beat
    beating beats beautiful beautifully became because become becomes becoming bed bedded bedding bedroom bedroomed
    bedrooms beds been before beforehand began begin beginning beginnings begins behave behaved behaves behaving
    behavior behaviors behaviour behavioured behaviours behind behinds being beings belief beliefs believe believed
    believes believing bell belled belling bells belong belonged belonging belongs below belt belted belting belts
    bench benched benches benching bend bended bending bends beneath benefit benefited benefiting benefits bent bents
    beside besides best bested besting bests better bettered bettering betters between betweens beyond bicycle bicycled
    bicycles bicycling big bigged bigging bike biked bikes biking bill billed billing bills bind binding binds
    binoculars bird birded birding birds birthday birthdays bit bite bites biting bits bitted bitter bittered bittering
    bitterly bitters bitting black blacked blacking blackly blacks blade bladed blades blading blame blamed blames
    blaming blank blanked blanket blanketed blanketing blankets blanking blankly blanks blazer blazers blender blenders
    blind blinded blinding blindly blinds block blocked blocking blocks blow blowing blows blue blued blues bluing
    board boarded boarding boards boat boated boating boats bodied bodies body bodying bolt bolted bolting bolts book
    booked booking bookkeeper bookkeepers books boot booted booting boots border bordered bordering borders born borrow
    borrowed borrowing borrows boss bossed bosses bossing both bother bothered bothering bothers bottle bottled bottles
    bottling bottom bottomed bottoming bottoms bought boundaries boundary bowl bowled bowling bowls box boxed boxes
    boxing bracelet bracelets bracket bracketed bracketing brackets brake braked brakes braking branch branched
    branches branching brand branded branding brands brass brassed brasses brassing brave braved bravely braves braving
    bread breaded breading breads break breakfast breakfasted breakfasting breakfasts breaking breaks breast breasted
    breasting breasts breath breathe breathed breathes breathing breaths brick bricked bricking bricks bridge bridged
    bridges bridging brief briefed briefing briefly briefs bright brighting brightly brights brilliant brilliantly
    brilliants bring bringing brings broke broken brokenly broking brother brothered brothering brotherly brothers
    brought brown browned browning brownly browns brush brushed brushes brushing bubble bubbled bubbles bubbling bucket
    bucketed bucketing buckets buckle buckled buckles buckling build building buildings builds built bulb bulbed
    bulbing bulbs bullshit bullshits bullshitted bullshitting bundle bundled bundles bundling burn burned burning burns
    busied busies business businesses busy busying but buts butted butting button buttoned buttoning buttons buy buyer
    buyers buying buys by cabinet cabinets cable cabled cables cabling cake caked cakes caking calculate calculated
    calculates calculating calendar calendared calendaring calendars call called calling calls calm calmed calming
    calms came camera cameras camp campaign campaigned campaigning campaigns camped camping camps can cancel canceled
    canceling cancellation cancellations cancelled cancelling cancels candle candled candles candling caned caning
    canned canning cannot cans capable capacities capacity captain captained captaining captains car card cardboard
    cardboards carded carding cards care cared careful carefully careless carelessly cares caring carpet carpeted
    carpeting carpets carriage carriages carried carrier carriers carries carry carrying cars cart carted carting
    carton cartoned cartoning cartons carts carved case cased cases cash cashed cashes cashing casing cat catch catches
    catching categories category cats catted catting cause caused causes causing ceiling ceilinged ceilings celebrate
    celebrated celebrates celebrating cell celled celling cello cellos cells center centered centering centers central
    centrally centrals centre centred centres centring centuries century ceramic ceramics certain certainly certificate
    certificated certificates certificating chain chained chaining chains chair chaired chairing chairs challenge
    challenged challenges challenging chance chanced chances chancing change changed changes changing channel channeled
    channeling channelled channelling channels character charactered charactering characters charge charged charger
    chargers charges charging charities charity chart charted charting charts chassis chat chats chatted chatting cheap
    cheaply check checked checking checkout checkouts checks cheese cheesed cheeses cheesing chef chefs chemical
    chemically chemicals chess chesses chest chested chests chews child childed childly children choice choicely
    choices choose chooses choosing chose chosen choses chuck chucked chucking chucks circle circled circles circling
    circumstance circumstanced circumstances circumstancing citied cities citizen citizenly citizens city claim claimed
    claiming claims class classed classes classic classics classing clean cleaned cleaning cleanings cleanly cleans
    clear cleared clearing clearly clears clever cleverly click clicked clicking clicks client clients climb climbed
    climbing climbs clip clipped clipping clips clock clocked clocking clocks close closed closely closes closet
    closeted closeting closets closing cloth clothed clothes clothing clothings cloths cloud clouded clouding clouds
    club clubbed clubbing clubs cm coach coached coaches coaching coat coated coating coats code coded codes coding
    coffee coffees cold colds collar collared collaring collars colleague colleagued colleagues colleaguing collect
    collected collecting collection collections collects color colored coloring colors colour coloured colouring
    colours column columned columns com combination combinations combine combined combines combining come comes comfort
    comfortable comforted comforting comforts coming comings command commanded commanding commands comment commented
    commenting comments commercial commercially commercials commission commissioned commissioning commissions commit
    commits committed committee committees committing common commonly commons communicate communicated communicates
    communicating communication communications communities community companied companies company companying compare
    compared compares comparing comparison comparisons compartment compartmented compartmenting compartments compass
    compassed compasses compassing compatible compatibles compensate compensated compensates compensating compensation
    compensations complain complained complaining complains complaint complaints complete completed completely
    completes completing complicated complicatedly component components compost composted composting composts computer
    computers concentrate concentrated concentrates concentrating concept concepts concern concerned concernedly
    concerning concerns conclusion conclusions condition conditioned conditioning conditions conduct conducted
    conducting conducts confetti confidence confidences confident confidently confirm confirmation confirmations
    confirmed confirmedly confirming confirms confuse confused confusedly confuses confusing confusion confusions
    congratulations connect connected connectedly connecting connection connections connector connectors connects
    conscious consciously consequence consequences consider considerable consideration considerations considered
    considering considers consist consisted consistent consistently consisting consists constant constantly constants
    construct constructed constructing constructs consult consulted consulting consults consumer consumers contact
    contacted contacting contacts contain contained container containers containing contains content contented
    contenting contently contents continue continued continues continuing contract contracted contracting contracts
    contrast contrasted contrasting contrasts control controlled controlling controls convenience conveniences
    convenient conveniently conversation conversations convince convinced convinces convincing cook cooked cooking
    cooks cool cooled cooling cools cooperate cooperated cooperates cooperating cooperation copied copies copper
    coppered coppering coppers copy copying cord corded cording cords corner cornered cornering corners correct
    corrected correcting correction corrections correctly corrects correspondence correspondences cost costed costing
    costs cotton cottoned cottoning cottons could council councils count counted counter countered countering counters
    counties counting countries country counts county couple coupled couples coupling coupon coupons courage courages
    courier couriered couriering couriers course coursed courses coursing cover covered covering covers crack cracked
    cracking crackly cracks crate crated crates crating create created creates creating creative creatively creatives
    credit credited crediting credits crew crewed crewing crews cried cries cross crossed crosses crossing crossly
    crowd crowded crowding crowds cry crying culinarily culinary cup cupped cupping cups cure cured cures curing
    curious curiously current currently currents curtain curtained curtaining curtains cushion cushioned cushioning
    cushions custom customer customers customs cut cuts cutting cycle cycled cycles cycling dailies daily damage
    damaged damages damaging damp damped damping damps dance danced dances dancing danger dangered dangering dangerous
    dangerously dangers dark darked darker darking darks data database databased databases databasing date dated dates
    dating daughter daughterly daughters day days de dead deal dealer dealers dealing deals dear dears debate debated
    debates debating decade decades decent decently decide decided decidedly decides deciding decision decisioned
    decisioning decisions deck decked decking decks declare declared declares declaring decline declined declines
    declining decorate decorated decorates decorating decoration decorations dedicate dedicated dedicates dedicating
    deep deeply deeps defect defected defecting defective defectively defectives defects defence defences defend
    defended defending defends defer deferred deferring defers define defined defines defining definite definitely
    definition definitions degree degreed degrees delay delayed delaying delays delete deleted deletes deleting
    deliberate deliberated deliberately deliberates deliberating delicate delicately delicates delicious deliciously
    delight delighted delightedly delighting delights deliver delivered deliveries delivering delivers delivery demand
    demanded demanding demands demonstrate demonstrated demonstrates demonstrating department departments departure
    departures depend depended dependent dependently dependents depending depends deposit deposited depositing deposits
    depot depots depth depths der describe described describes describing description descriptions desert deserted
    deserting deserts deserve deserved deserves deserving design designed designedly designing designs desire desired
    desires desiring desk desks desperate desperately despite dessert desserts destination destinations destroy
    destroyed destroying destroys detail detailed detailing details determine determined determines determining develop
    developed developing development developments develops device devices di dial dialed dialing dials diameter
    diameters dictionaries dictionary did die died dies difference differenced differences differencing different
    differently differs difficult difficulties difficultly difficulty dig digged digging digital digitally digs
    dimension dimensioned dimensioning dimensions dining dinner dinnered dinnering dinners direct directed directing
    direction directions directly directs dirtied dirties dirtily dirty dirtying disagree disagreed disagrees disappear
    disappeared disappearing disappears disappoint disappointed disappointedly disappointing disappointingly
    disappointment disappointments disappoints disaster disasters discount discounted discounting discounts discover
    discovered discovering discovers discuss discussed discusses discussing discussion discussions disease diseased
    diseases diseasing dish dished dishes dishing dishwasher dishwashers dislike disliked dislikes disliking dispatch
    dispatched dispatcher dispatchers dispatches dispatching display displayed displaying displays disposal disposals
    distance distanced distances distancing distinct distinctly distribute distributed distributes distributing disturb
    disturbed disturbing disturbs divide divided divides dividing do dock docked docking docks doctor doctored
    doctoring doctors document documented documenting documents does dog dogged dogging dogs doing doings doll dollar
    dollars dolled dolling dolls don done donned donning dons door doored dooring doors dot doted doting dots dotted
    dotting double doubled doubles doubling doubt doubted doubting doubts down downed downing download downloaded
    downloading downloads downs dozen dozens draft drafted drafting drafts drawer drawers drawing drawings drawn dream
    dreamed dreaming dreams dress dressed dresses dressing dried dries drill drilled drilling drills drink drinking
    drinks drive driver drivers drives driving drop dropped dropping drops drove droved droves droving dry drying ducks
    due dues during dust dusted dusting dusts duties duty each eager eagerly ear earbud earbuds eared earing earlier
    earlies early earn earned earning earns ears earth earthed earthing earthly earths easier easily east easting easy
    eat eating eats edge edged edges edging edited edition editions education educations effect effected effecting
    effective effectively effectives effects efficient efficiently effort efforts eight eights either elastic elastics
    electric electrical electrically electricals electricities electricity electrics electronic electronics element
    elements eleven elevens else elsewhere embarrass embarrassed embarrassedly embarrasses embarrassing embroideries
    embroidery emergencies emergency emotional emotionally employ employed employee employees employing employs emptied
    empties emptily empty emptying enable enabled enables enabling enclose enclosed encloses enclosing encourage
    encouraged encourages encouraging end ended ending ends enemies enemy energies energy engine engined engineer
    engineered engineering engineers engines engining engraved engraver engravers engraving engravings enjoy enjoyed
    enjoying enjoys enormous enormously enough ensure ensured ensures ensuring enter entered entering enters entire
    entirely entrance entranced entrances entrancing entries entry envelope enveloped envelopes enveloping environment
    environments equal equaled equaling equally equals equipment equipments equivalent equivalently equivalents er
    error errors es escape escaped escapes escaping especially essential essentially essentials establish established
    establishes establishing estimate estimated estimates estimating euro euros even evened evening evenings evens
    event eventing events eventually ever every everybody everyone everything everywhere evidence evidenced evidences
    evidencing exact exacted exacting exactly exacts exaggerate exaggerated exaggerates exaggerating exam examine
    examined examines examining example exampled examples exampling exams excellent excellently except excepted
    excepting exception exceptional exceptionally exceptions excepts excess excessed excesses excessing exchange
    exchanged exchanges exchanging excited excitedly excitement excitements exciting excitingly excuse excused excuses
    excusing exercise exercised exercises exercising exist existed existence existences existing exists expect expected
    expectedly expecting expects expedite expedited expedites expediting expense expensed expenses expensing expensive
    expensively experience experienced experiences experiencing expert experted experting expertly experts expire
    expired expires expiring explain explained explaining explains explanation explanations explore explored explores
    exploring express expressed expresses expressing expression expressions expressly extend extended extendedly
    extending extends extension extensions extra extraordinaries extraordinarily extraordinary extras extreme extremely
    extremes eye eyed eyes fabric fabrics face faced faces facilities facility facing fact factor factored factories
    factoring factors factory facts fail failed failing fails failure failures fair faired fairing fairly fairs faith
    faithed faithfully faithing faiths fall falling falls false falsely familiar familiarly familiars families family
    famous famously fan fancied fancies fancily fancy fancying fanned fanning fans far fared faring farm farmed farming
    farms fashion fashioned fashioning fashions fast fasted fasten fastened fastening fastens faster fasting fasts
    father fathered fathering fatherly fathers fault faulted faultily faulting faults faulty favor favored favoring
    favorite favorites favors favour favoured favouring favourite favourites favours fear feared fearing fears feature
    featured features featuring feedback feedbacks feel feeling feels feet fell felled felling fellow fellows fells
    felt felted felting felts female females fence fenced fences fencing few fiber fibered fibers field fielded
    fielding fields fifteen fifteens fifth fifthly fifths fig figged figging fight fighting fights figs figure figured
    figures figuring file filed filename filenames files filing fill filled filling fills film filmed filming films
    final finally finals financial financially financials find finding finds fine fined fines finger fingered fingering
    fingers fining finish finished finishes finishing fire fired fires firing firm firmed firming firms first firstly
    firsts fish fished fishes fishing fit fits fitted fitter fitters fitting fittingly fittings five fives fix fixed
    fixedly fixes fixing flag flagged flagging flags flame flamed flames flaming flat flats flatted flatting flexible
    float floated floating floats flock flocked flocking flocks floor floored flooring floors flow flowed flower
    flowered flowering flowers flowing flows fluid fluidly fluids fold folded folder folders folding folds follow
    followed following followings follows font fonts food foods foot football footballed footballing footballs footed
    footing foots for force forced forces forcing foreign foreignly forest forested foresting forests forever forget
    forgets forgetting forgot forgotten form formal formally formals format formats formatted formatting formed former
    formerly formers forming forms forth forties fortnight fortnightly fortnights fortunate fortunately fortunates
    forty forward forwarded forwarding forwardly forwards found foundation foundations founded founding founds fountain
    fountained fountaining fountains four fours fourth fourthly fourths fragile fragilely fragrance fragranced
    fragrances frame framed frames framing frank franked franking frankly franks free freed freedom freedoms frees
    freeze freezes freezing freight freighted freighting freights frequent frequented frequenting frequently frequents
    fresh freshly friend friended friending friendlies friendly friends from front fronted fronting fronts fruit
    fruited fruiting fruits fucking fuckings fulfil fulfill fulfilled fulfilling fulfills fulfils full fulled fulling
    fulls fully fun function functioned functioning functions fund funded funding funds funnies funnily funny furniture
    furnitures further furthered furthering furthermore furthers future futures gain gained gaining gains game gamed
    games gaming garage garaged garages garaging garden gardened gardening gardens garlic garlics gas gases gate gated
    gates gather gathered gathering gathers gating gauge gauged gauges gauging gave gear geared gearing gears general
    generally generals generate generated generates generating generous generously gentle gentled gentleman gentlemanly
    gentles gentling gently get gets getting gift gifted gifting gifts girl girls give given givens gives giving
    givingly givings glad gladded gladding glads glass glassed glasses glassing glaze glazed glazes glazing gloss
    glossed glosses glossing glove gloved gloves gloving glue glued glues gluing go goal goaled goals goat goats goes
    gold golden goldenly golds gone good goods gorgeous gorgeously got govern governed governing government governments
    governs grade graded gradely grades grading gradually grain grained graining grains grammar grammars grand grandly
    grandmother grandmotherly grandmothers grands grant granted granting grants grateful gratefully gratitude
    gratitudes gray grayed graying grays great greatly greats green greened greening greenly greens greet greeted
    greeting greetings greets grew grey greyed greying greys grinder grinders grip griped griping gripped gripping
    grips ground grounded grounding grounds group grouped grouping groups grow growing grows growth growths guarantee
    guaranteed guarantees guard guarded guarding guards guess guessed guesses guessing guest guested guesting guests
    guidance guidances guide guided guideline guidelines guides guiding guiltily guilty gun gunned gunning guns habit
    habited habiting habits had hair haired hairline hairlines hairs half hall halls hammer hammered hammering hammers
    hammock hammocks hand handed handedly handing handle handled handles handling handmade hands hang hanged hanging
    hangs happen happened happening happenings happens happily happiness happinesses happy harbour harboured harbouring
    harbours hard hardly hards hardware harm harmed harming harms has hat hate hated hates hating hats hatted hatting
    haulier hauliers have haven havens haves having hay hayed haying hays he head headed heading headphones heads
    headset headsets health healthily healths healthy hear heard hearing hears heart hearted hearting hearts heat
    heated heatedly heating heats heavies heavily heavy height heights held help helped helpful helpfully helping
    helpless helplessly helps hence hens her here heres herring hers hesitate hesitated hesitates hesitating hidden
    hide hided hides hiding high higher highers highest highly highs him hims hinge hinged hinges hinging hire hired
    hires hiring his historied histories history hit hits hitting hold holding holds hole holed holes holiday holidayed
    holidaying holidays holing home homed homes homing honest honestly honey honeyed honeying honeys honing honour
    honoured honouring honours hood hooded hoodie hoodies hooding hoods hook hooked hooking hooks hope hoped hopefully
    hopes hoping horizontal horizontally horizontals horse horsed horsely horses horsing hose hosed hoses hosing
    hospital hospitals host hosted hosting hosts hot hotel hotels hots hotted hotting hour hours house housed household
    households houses housing how however hows hub hubs huge human humanly humans humid humidly humorous humorously
    hums hundred hundreds hungrily hungry hurried hurries hurry hurrying hurt hurting hurts husband husbanded
    husbanding husbandly husbands i ice iced ices icing idea ideal ideally ideals ideas identical identically
    identified identifies identify identifying identities identity if ignore ignored ignores ignoring ill illegal
    illegally illegals ills image imaged images imagine imagined imagines imaging imagining immediate immediately
    impact impacted impacting impacts implement implemented implementing implements import importance importances
    important importantly imported importing imports impossible impossibles impress impressed impresses impressing
    impression impressions improve improved improvement improvements improves improving in inbox inboxed inboxes
    inboxing inch inched inches inching incident incidently incidents include included includes including income
    incomes incoming incomplete incompletely inconvenience inconvenienced inconveniences inconveniencing inconvenient
    inconveniently incorrect incorrectly increase increased increases increasing incredible incredibly indeed
    independent independently independents index indexed indexes indexing indicate indicated indicates indicating
    individual individually individuals indoor indoors industries industry industrying infant infants inform
    information informations informed informing informs ingredient ingredients initial initialed initialing initially
    initials injuries injury ink inked inking inks inline inlined inlines inlining inner inners inquire inquired
    inquires inquiries inquiring inquiry insert inserted inserting inserts inside insides insist insisted insisting
    insists inspect inspected inspecting inspection inspections inspects install installation installations installed
    installing installs instance instanced instances instancing instant instantly instants instead instruct instructed
    instructing instruction instructions instructs instrument instrumented instrumenting instrumently instruments
    insulation insulations insurance insurances integrate integrated integrates integrating intelligent intelligently
    intend intended intendedly intendeds intending intends intention intentioned intentions interest interested
    interestedly interesting interestingly interests internal internally internals international internationally
    internationals internet internetted interrupt interrupted interrupting interrupts into introduce introduced
    introduces introducing invalid invalided invaliding invalidly invalids investigate investigated investigates
    investigating investigation investigations invite invited invites inviting invoice invoiced invoices invoicing
    involve involved involves involving iron ironed ironing irons is island islands issue issued issues issuing it item
    items its itself jack jacked jacket jacketed jacketing jackets jacking jacks jams jar jarred jarring jars jewellery
    jewelries jewelry job jobbed jobbing jobs join joined joining joins joint jointed jointing jointly joints journey
    journeyed journeying journeys judge judged judgement judgements judges judging juice juiced juices juicing jump
    jumped jumping jumps just kayak kayaked kayaking kayaks keep keeping keeps kept kettle kettles key keyboard
    keyboarded keyboarding keyboards keyed keying keys kg kibble kibbled kibbles kibbling kick kicked kicking kicks kid
    kidded kidding kids kill killed killing kills kiln kilned kilning kilns kilogram kilograms kilos kind kindly
    kindness kindnesses kinds king kinged kinging kings kitchen kitchens knee kneed knees knew knife knifed knifes
    knifing knives knob knobbed knobbing knobs knock knocked knocking knocks knot knots knotted knotting know knowing
    knowledge knowledges known knowns knows la label labeled labeling labelled labelling labels laboratories laboratory
    lack lacked lacking lacks lacquer lacquered lacquering lacquers ladder laddered laddering ladders ladies lady laid
    lake lakes lamp lamped lamping lamps land landed landing lands landscape landscaped landscapes landscaping language
    languages laptop laptops large largely larges laser lasers last lasted lasting lasts late lated lately later latest
    latests latter latterly laugh laughed laughing laughs launch launched launches launching laundries laundry law lawn
    lawned lawns laws lay layer layered layering layers laying layout layouts lays lead leaded leading leads leaf
    leafed leafing leafs leak leaked leaking leaks learn learned learning learns least leasts leather leathered
    leathering leathers leave leaved leaves leaving leavings left lefts leg legal legally legals legged legging legs
    length lengths lens lensed lenses lensing less lesses let lets letter lettered lettering letterings letters letting
    level leveled leveling levelled levelling levelly levels lever levered levering levers liable libraries library
    licence licenced licences licencing license licensed licenses licensing lid lidded lidding lids lie lied lies life
    lift lifted lifting lifts light lighted lighter lighters lighting lightly lightning lightninged lightnings lights
    like liked likely likes liking limit limited limitedly limiting limits line lined linen linens lines lining link
    linked linking links lip lipped lipping lips liquid liquidly liquids list listed listen listened listening listens
    listing listings lists literally little live lived lives living livings ll load loaded loading loads loan loaned
    loaning loans local locally locals located location locations lock locked locker lockers locking locks locomotive
    locomotively locomotives logistics logo logos lonely long longed longer longing longs look looked looking looks
    loose loosed loosely loosen loosened loosening loosens looses loosing lorries lorry lose loses losing losings loss
    losses lost lot lots lotted lotting loud love loved lovelies lovely loves loving low lowed lower lowered lowering
    lowers lowing lows luck lucked luckily lucking lucks lucky luggage luggages lunch lunched lunches lunching luxuries
    luxury machine machined machines machining made magazine magazined magazines magazining magnet magnets mail mailbox
    mailboxes mailed mailing mails main mainly mains maintain maintained maintaining maintains maintenance maintenances
    major majored majoring majorities majority majorly majors make maker makers makes making makings male males manage
    managed manager managers manages managing manner mannered mannerly manners manual manually manuals manufacture
    manufactured manufacturer manufacturers manufactures manufacturing many maps march marched marches marching margin
    margined margining margins mark marked markedly market marketed marketing markets marking marks marriage marriages
    master mastered mastering masterly masters mat match matched matches matching matchings mated material materially
    materials mating mats matte matted matter mattered mattering matters mattes matting mattress mattresses max maxed
    maxes maximum maximumly maximums maxing may maybe maybes maying me meal meals mean meaning meaningly meanings means
    meant meanwhile measure measured measuredly measurement measurements measures measuring mechanism mechanisms media
    medias medical medically medicals medicine medicines medium mediums meet meeting meetings meets melts member
    membered members memoried memories memory men mention mentioned mentioning mentions menu menus merchandise
    merchandised merchandises merchandising merchant merchants mess message messaged messages messaging messed messes
    messing met metal metaled metalled metallic metallics metalling metals meted meter metered metering meters method
    methods meting metre metres middle middled middles middling midnight midnights might mights mild mile miles miling
    militaries militarily military milk milked milking milks mill milled millimetre millimetres milling million
    millions mills mind minded minding minds mine mined mines minimum minimums mining minor minored minoring minors
    minute minuted minutely minutes minuting mirror mirrored mirroring mirrors miscellaneous miscellaneously miss
    missed misses missing mistake mistaken mistakenly mistakes mistaking mix mixed mixes mixing ml mm model modeled
    modeling modelled modelling models modern modernly moderns modified modifies modify modifying moment momently
    moments money moneyed moneys monitor monitored monitoring monitors month monthlies monthly months mood moods moral
    morally morals more moreover mores morning mornings moss mossed mosses mossing most mostly mother mothered
    mothering motherly mothers motion motioned motioning motions motor motored motoring motors mount mountain mountains
    mounted mounting mountings mounts mouse moused mouses mousing mouth mouthed mouthing mouths move moved movement
    movements moves moving mower mowers much mud muds mug mugged mugging mugs muscle muscled muscles muscling music
    musics must musts my myself mysteries mystery nail nailed nailer nailers nailing nails naked nakedly name named
    names naming narrow narrowed narrowing narrowly narrows nation national nationally nationals nations natural
    naturally naturals nature natured natures navies navy near nearby neared nearest nearing nearly nears neat
    necessaries necessarily necessary neck necked necking necklace necklaced necklaces necklacing necks need needed
    needing needle needled needles needling needs negative negatived negatively negatives negativing neglect neglected
    neglecting neglects neighbor neighbored neighborhood neighborhoods neighboring neighborly neighbors neighbour
    neighboured neighbourhood neighbourhoods neighbouring neighbourly neighbours neither nervous nervously net nets
    netted netting network networked networking networks never nevertheless new news newsletter newsletters newspaper
    newspapered newspapering newspapers next nice nicely night nightly nights nine nines nineteen nineteens nineties
    ninety ninth ninthly ninths no nobodies nobody noise noised noises noising non none nones noon noons nor normal
    normally normals north northing northly norths nose nosed noses nosing not note notebook notebooks noted notedly
    notes nothing nothings notice noticeable noticed notices noticing notification notifications notified notifies
    notify notifying noting nots now nowhere number numbered numbering numbers nurseries nursery nut nuts nutted
    nutting oak oaked oaks object objected objecting objects oblige obliged obliges obliging obtain obtained obtaining
    obtains obvious obviously occasion occasional occasionally occasioned occasioning occasions occur occurred
    occurrence occurrences occurring occurs ocean oceans of off offed offence offences offer offered offering offers
    office offices official officially officials offing offs often oil oiled oiling oils okay okayed okaying okays old
    omit omits omitted omitting on once one ones online only onto open opened opening openings opens operate operated
    operates operating operation operations opinion opinioned opinions opponent opponents opportunities opportunity
    opposite oppositely opposites option optional optionally optionals optioned optioning options or orange oranges
    order ordered ordering orderly orders ordinaries ordinarily ordinary organisation organisations organise organised
    organises organising organization organizations organize organized organizes organizing original originally
    originals other othered othering others otherwise ought our ours ourselves out outdoor outdoored outdooring
    outdoors outed outer outers outing outline outlined outlines outlining outs outside outsides oval ovals over
    overall overalls overnight overnighted overnighting overnights overs own owned owner owners owning owns pack
    package packaged packages packaging packagings packed packet packeted packeting packets packing packings packs pad
    padded padding paddings pads page paged pages paging paid pain pained paining pains paint painted painting
    paintings paints pair paired pairing pairs pallet pallets pan paned panel paneled paneling panelled panelling
    panels panned panning pans paper papered papering papers parallel paralleled paralleling parallelly parallels
    parcel parceled parceling parcelled parcelling parcels pardon pardoned pardoning pardons parent parented parenting
    parents park parked parking parks parliament parliaments part parted partial partially partials particular
    particularly particulars partied parties parting partly partner partnered partnering partners parts party partying
    pass passed passenger passengers passes passing passion passions past pasted pasting pasts patience patiences
    patient patiently patients pattern patterned patterning patterns paw pawed pawing paws pay paying payment
    payments pays pea peace peaceful peacefully peaces peas pedestal pedestalled pedestalling pedestals peg pegged
    pegging pegs pen pencil penciled penciling pencilled pencilling pencils penned penning pens people peopled peoples
    peopling per percent percents perch perched perches perching perfect perfected perfecting perfectly perfects
    perform performance performances performed performing performs pergola pergolas perhaps period periods permanent
    permanently permanents permission permissions permit permits permitted permitting person personal personalised
    personalized personally personals personed persons persuade persuaded persuades persuading petrol petrols phone
    phoned phones phoning photo photoed photograph photographed photographing photographs photoing photos phrase
    phrased phrases phrasing physical physically physicals pick picked picking pickings picks pickup pickups picnic
    picnics picture pictured pictures picturing piece pieced pieces piecing pillow pillowed pillowing pillows pink
    pinked pinking pinks pipe piped pipes piping pixel pixels place placed places placing plain plained plaining
    plainly plains plan plane planed planes planet planets planing planned planning plans plant planted planting plants
    plastic plastics plate plated plates platform platformed platforming platforms plating play played playing playings
    plays pleasant pleasantly please pleased pleases pleasing pleasure pleasured pleasures pleasuring plenty plug
    plugged plugging plugs plus pluses pocket pocketed pocketing pockets point pointed pointing points police policed
    polices policies policing policy polish polished polishes polishing polite politely poor popular popularly
    population populations porch porched porches portable portables position positioned positioning positions positive
    positively positives possess possessed possesses possessing possession possessions possibilities possibility
    possible possibles possibly post postage postages postal postally posted posting postings postpone postponed
    postpones postponing posts pot potato potatoes potential potentially potentials pots potted potteries pottery
    potting pound pounded pounding pounds pour poured pouring pours powder powdered powdering powders power powered
    powering powers practical practically practicals practice practiced practices practicing praise praised praises
    praising pram prams precise precised precisely precises precising prefer preference preferences preferred
    preferring prefers prepaid preparation preparations prepare prepared preparedly prepares preparing presence
    presences present presented presenting presently presents press pressed presses pressing pressure pressured
    pressures pressuring presumably prettied pretties prettily pretty prettying prevent prevented preventing prevents
    previous previously price priced prices pricing primaries primarily primary principal principally principals print
    printed printer printers printing printings prints priorities priority private privately privates privilege
    privileged privileges privileging proactive proactively probably problem problems procedure procedures proceed
    proceeded proceeding proceeds process processed processes processing produce produced produces producing product
    products profession professional professionally professionals professions professor professors profile profiled
    profiles profiling profit profited profiting profits program programme programmed programmes programming programs
    progress progressed progresses progressing project projected projecting projector projectors projects promise
    promised promises promising promote promoted promotes promoting promptly pronunciation pronunciations proof proofed
    proofing proofs proper properly propertied properties property proposal proposals propose proposed proposes
    proposing protect protected protecting protection protections protective protectively protectives protects proud
    proudly prove proved proves provide provided provider providers provides providing proving public publicly pull
    pulled pulling pulls pump pumped pumping pumps punctual punctually purchase purchased purchases purchasing pure
    purple purpled purples purpling purpose purposed purposely purposes purposing push pushed pushes pushing put puts
    putted putting puzzle puzzled puzzles puzzling qualities quality quantities quantity quarter quartered quartering
    quarterly quarters queen queened queening queenly queens question questioned questioning questions queue queued
    queues queuing quick quicker quickest quickly quiet quieted quieting quietly quiets quilt quilted quilting quilts
    quince quinces quite quote quoted quotes quoting rack racked racking racks radio radioed radioing radios rail
    railed railing rails rain rained raining rains raise raised raises raising ramp ramped ramping ramps random
    randomly randoms range ranged ranges ranging rapid rapidly rapids rare rared rarely rares raring rate rated rates
    rather rating ratings raw re reach reached reaches reaching react reacted reacting reaction reactions reacts read
    reader readerly readers readied readies readily reading readings reads ready readying real realise realised
    realises realising realize realized realizes realizing really reals rear reared rearing rears reason reasonable
    reasonably reasoned reasoning reasons recall recalled recalling recalls receipt receipted receipting receipts
    receive received receives receiving recent recently recipient recipients recognise recognised recognises
    recognising recognize recognized recognizes recognizing recommend recommendation recommendations recommended
    recommending recommends record recorded recording recordings records recover recovered recoveries recovering
    recovers recovery recycle recycled recycles recycling red reds reduce reduced reduces reducing reel reeled reeling
    reels refer reference referenced references referencing referred referring refers refill refilled refilling refills
    reflect reflected reflecting reflects refund refunded refunding refunds refurbished refuse refused refuses refusing
    regard regarded regarding regards region regions register registered registering registers regret regrets regretted
    regretting regular regularly regulars regulation regulations reinforce reinforced reinforces reinforcing reject
    rejected rejecting rejects relate related relatedly relates relating relation relations relationship relationships
    relative relatively relatives relax relaxed relaxes relaxing release released releases releasing relevant
    relevantly reliable relied relief reliefs relies religion religions reluctant reluctantly rely relying remain
    remained remaining remains remark remarked remarking remarks remember remembered remembering remembers remind
    reminded reminder reminders reminding reminds remote remotely remotes removal removals remove removed removes
    removing rent rented renting rents repair repaired repairing repairs repeat repeated repeating repeats replace
    replaced replacement replacements replaces replacing replied replies reply replying report reported reporting
    reports represent representative representatively representatives represented representing represents request
    requested requesting requests require required requirement requirements requires requiring reseller resellers
    resemble resembled resembles resembling reserve reserved reserves reserving resident residents resist resisted
    resisting resists resolution resolutions resolve resolved resolves resolving respect respected respecting respects
    respond responded responding responds response responses responsibilities responsibility responsible rest
    restaurant restaurants rested resting rests result resulted resulting results retail retailed retailer retailers
    retailing retails retain retained retaining retains return returned returning returns reveal revealed revealing
    reveals reverse reversed reversely reverses reversing review reviewed reviewing reviews rhythm rhythms ribbon
    ribboned ribbons rice riced rices rich riches ricing ride rides riding right righted righting rightly rights ring
    ringed ringing rings rise rises rising risk risked risking risks river rivers road roads rocking rod rodded rodding
    rods roll rolled rolling rolls roof roofed roofing roofs room roomed rooming rooms rope roped ropes roping rough
    roughed roughing roughly roughs round rounded rounding roundly rounds route routed router routers routes routing
    row rowed rowing rows rub rubbed rubber rubbers rubbing rubbish rubbished rubbishes rubbishing rubs rule ruled
    rules ruling run running runs rush rushed rushes rushing sacks safe safely safes safeties safety said sail sailed
    sailing sails salaried salaries salary salarying sale sales salmon salmons salt salted salting salts same sames
    sample sampled samples sampling sand sanded sanding sands sat sated sating satisfaction satisfactions
    satisfactorily satisfactory satisfied satisfies satisfy satisfying sauce sauced sauces saucing sauna saunaed
    saunaing saunas save saved saves saving saw sawed sawing saws say saying says scale scaled scales scaling scan
    scanned scanning scans scarcely scarf scarfed scarfing scarfs scene scenes scent scented scenting scents schedule
    scheduled scheduler schedulers schedules scheduling scheme schemed schemes scheming school schooled schooling
    schools science sciences scissors scoop scooped scooping scoops score scored scores scoring scratch scratched
    scratches scratching screen screened screening screens screenshot screenshots screw screwdriver screwdrivers
    screwed screwing screws script scripted scripting scripts seal sealed sealing seals seam seamed seaming seams
    search searched searches searching season seasoned seasoning seasons seat seated seating seats second seconded
    seconding secondly seconds secret secretaries secretary secreted secreting secretly secrets section sectioned
    sectioning sections secure secured securely secures securing securities security see seed seedlings seeds seem
    seemed seeming seems seen sees seize seized seizes seizing seldom select selected selecting selection selections
    selects sell seller sellers selling sells send sender senders sending sends sense sensed senses sensing sensitive
    sensitively sensitives sent sentence sentenced sentences sentencing separate separated separately separates
    separating sequence sequenced sequences sequencing serial serially serials series serifs serious seriously serve
    served serves service serviced services servicing serving set sets setted setting settings settle settled settles
    settling seven sevens several severally severe severed severely severing sewing sewn shade shaded shades shading
    shadow shadowed shadowing shadows shake shakes shaking shall shape shaped shapely shapes shaping share shared
    shares sharing sharp sharped sharping sharply sharps she shears shed shedding sheds sheet sheeted sheeting sheets
    shelf shelves shes shied shies shift shifted shifting shifts shine shined shines shining ship shipment shipments
    shipped shipping ships shirt shirted shirting shirts shoe shoes shoot shooting shoots shop shopped shoppers
    shopping shops shore shored shores shoring short shortage shortages shorted shorting shortly shorts should shoulder
    shouldered shouldering shoulders show showed shower showered showering showers showing shown showroom showrooming
    showrooms shows shut shuts shutting shy shying sick sicked sicking sicks side sided sides siding siege sieges sight
    sighted sighting sightly sights sign signal signaled signaling signalled signalling signally signals signature
    signatures signed significant significantly signing signs silence silenced silences silencing silent silently
    silents silicone silicones silk silks silver silvered silvering silvers similar similarly simple simply
    simultaneously since sincere sincerely sing singed singing single singled singles singling sings sink sinking sinks
    sister sisterly sisters sit site sited sites siting sits sitting situation situations six sixes size sized sizes
    sizing sketch sketched sketches sketching ski skied skies skiing skill skilled skilling skills skin skinned
    skinning skins skip skipped skipping skips skis sky skying slate slated slates slating sleep sleeping sleeps sleeve
    sleeved sleeves sleeving slice sliced slices slicing slide slides sliding slight slighted slighting slightly
    slights slip slipped slipping slips slots slow slowed slowing slowly slows small smaller smalls smart smarted
    smarting smartly smarts smash smashed smashes smashing smell smelled smelling smells smile smiled smiles smiling
    smoke smoked smokes smoking smooth smoothed smoothing smoothly smooths snapshot snapshots snare snared snares
    snaring snow snowed snowing snows so soap soaped soaping soaps social socially socials sock socked socket socketed
    socketing sockets socking socks sofa sofas soft software soil soiled soiling soils sold solid solidly solids
    solution solutions solve solved solves solving some somebodies somebody somehow someone someones something
    somethings sometimes somewhat somewhats somewhere son song songs sons soon sooner sore sores sorrily sorry sort
    sorted sorting sorts sound sounded sounding soundly sounds soup souped souping soups source sourced sources
    sourcing south southing souvenir souvenirs space spaced spaces spacing spare spared sparely spares sparing speak
    speaking speaks special specialist specialists specially specials specific specifically specification
    specifications specifics speech speeches speed speeded speeding speeds spell spelled spelling spellings spells
    spend spending spends spent spiced spill spilled spilling spills split splits splitting spoil spoiled spoiling
    spoils spoke spokes spoon spooned spooning spoons sport sported sporting sports spot spots spotted spotting spray
    sprayed spraying sprays spread spreading spreads spring springing springs square squared squarely squares squaring
    stable stabled stables stabling staff staffed staffing staffs stage staged stages staging stain stained staining
    stainless stains stair stairs stairwell stairwells stamp stamped stamping stamps stand standard standardly
    standards standing standings stands star stared staring starred starring stars start started starter starters
    starting starts state stated stately statement statemented statementing statements states stating station stationed
    stationeries stationery stationing stations stay stayed staying stays steal stealing steals steam steamed steaming
    steams steel steeled steeling steels step stepped stepping steps stick sticker stickers sticking sticks stiff
    stiffed stiffing stiffly stiffs still stilled stilling stills stock stocked stocking stocks stolen stomach
    stomached stomaching stone stoned stones stoning stood stool stools stop stopped stopping stops storage storages
    store stored stores storey storeys storied stories storing storm stormed storming storms story stove stoves
    straight straightforward straightforwardly straightforwards straightly straights strange strangely strap strapped
    strapping straps stream streamed streaming streams street streets strength strengthen strengthened strengthening
    strengthens strengths stress stressed stresses stressing stretch stretched stretches stretching strict strictly
    strike strikes striking string stringed stringing strings strip striped striping stripped stripping strips strong
    strongly structure structured structures structuring struggle struggled struggles struggling stuck student students
    studied studies studio studios study studying stuff stuffed stuffing stuffs sturdily sturdy style styled styles
    styling subject subjected subjecting subjects submit submits submitted submitting substantial substantially
    substitute substituted substitutes substituting succeed succeeded succeeding succeeds success successes successful
    successfully such sudden suddenly suffer suffered suffering suffers sufficient sufficiently sugar sugared sugaring
    sugars suggest suggested suggesting suggestion suggestions suggests suit suitable suited suiting suits sum summed
    summer summered summering summerly summers summing sums sun sunned sunning suns superior superiorly superiors
    supervisor supervisors supplied supplier suppliers supplies supply supplying support supported supporting supports
    suppose supposed supposedly supposes supposing surface surfaced surfaces surfacing surprise surprised surprises
    surprising surprisingly surprisings surround surrounded surrounding surroundings surrounds survey surveyed
    surveying surveys suspect suspected suspecting suspects swap swapped swapping swaps sweet sweeting sweetly sweets
    swim swimming swims switch switched switches switching symbol symbols sympathies sympathy synthetic synthetics
    system systems table tabled tables tabling tag tagged tagging tags tail tailed tailing tailors tails take taken
    takes taking takingly takings talent talented talents talk talked talking talks tall tank tanked tanking tanks tap
    tape taped tapes taping tapped tapping taps target targeted targeting targets targetted targetting tariff tariffed
    tariffing tariffs taste tasted tastes tasting tax taxed taxes taxing tea teach teachers teaches teaching team
    teamed teaming teams teapot teapots tear teared tearing tears teas technical technically technicals technician
    technicians technique techniques technologies technology telephone telephoned telephones telephoning telescopic
    television televisions tell telling tells temperature temperatures temporaries temporarily temporary ten tend
    tended tending tends tens tent tented tenting tents term termed terminal terminally terminals terming terms
    terrible test tested testing tests text texted texting texts than thank thanked thankful thankfully thanking thanks
    that the their theirs them themed theming themselves then theories theory there therefore these theses they thick
    thickly thickness thicknesses thief thin thing things think thinking thinks thinned thinning thins third thirdly
    thirds thirteen thirteens thirties thirty this thorough thoroughly those though thought thoughtful thoughtfully
    thoughts thousand thousands thread threaded threading threads threat threats three threes threw throat throated
    throats through throughout throw throwing throws thumb thumbed thumbing thumbs ticked ticket ticketed ticketing
    tickets tidied tidies tidy tidying tie tied ties tight tightly tights till tilled tilling tills time timed times
    timesed timeses timesing timing tins tiny tip tipped tipping tips tire tired tiredly tires tiring title titled
    titles titling to toaster toasters today together toilet toileted toileting toilets told tomorrow tomorrows ton
    tone toned toner toners tones tongue tongued tongues tonguing tonight toning tons too took tool tooled tooling
    tools tooth toothed top toped topic topics toping topped topping tops torn total totaled totaling totalled
    totalling totally totals touch touched touches touching tough toughed toughing toughly toughs tour toured touring
    tours toward towardly towards towel toweled toweling towelled towelling towels tower towered towering towers town
    towns toy toyed toying toys track tracked tracking trackings tracks trade traded trades trading tradition
    traditional traditionally traditions traffic traffics trail trailed trailing trails train trained training
    trainings trains transaction transactions transfer transferred transferring transfers transit transited transiting
    transits translate translated translates translating translation translations transparent transparently transport
    transported transporting transports travel traveled traveling travelled traveller travellers travelling travels
    tray trays treasurer treasurers treat treated treating treatment treatments treats tree treed trees trial trialed
    trialing trials tried tries trip tripod tripods tripped tripping trips trouble troubled troubles troubling trousers
    truck trucked trucking trucks true trued trues truing truly trust trusted trusting trusts truth truths try trying
    tryingly tube tubed tubes tubing turn turned turning turns twelfth twelfthly twelfths twelve twelves twenties
    twenty twice twist twisted twisting twists two twos type typed types typical typically typing tyre tyres ugly
    unable unaware unawares unboxing uncertain uncertainly unclear uncleared unclearly uncomfortable under understand
    understandable understanding understandingly understandings understands understood undoubtedly unexpected
    unexpectedly unfinished unforeseen unfortunate unfortunately unfortunates unhappily unhappy uniform uniformed
    uniforming uniformly uniforms union unions unique uniquely unit united uniting units universal universally
    universals universe universes unless unlike unlikely unnecessarily unnecessary unopened unpack unpacked unpacking
    unpacks unpleasant unpleasantly unsubscribe unsubscribed unsubscribes unsubscribing until untilled unused unusual
    unusually up update updated updates updating upgrade upgraded upgrades upgrading upon upper uppers upright
    uprightly uprights upset upsets upsetting upstairs urgent urgently us usable usage usages use used useful usefully
    useless uselessly user users uses using usual usually utilities utility vacancies vacancy vacuum vacuumed vacuuming
    vacuums vague vaguely valid validly valley valleys valuable valuables value valued values valuing valve valved
    valves valving van vanned vanning vans varied varies varieties variety various variously vary varying vase vases
    vegetable vegetables vehicle vehicles velvet velveted velvets venture ventured ventures venturing verdict verdicts
    verified verifies verify verifying version versioned versioning versions vertical vertically verticals very vessel
    vessels via vibration vibrations victim victims video videoed videoing videos view viewed viewing views village
    villages violent violently violents visible visit visited visiting visitor visitors visits vital vitally vitals
    voice voiced voices voicing voltage voltages volts volume volumed volumes vote voted votes voting voucher vouchers
    wait waited waiting waits wake waked wakes waking walk walked walking walks wall walled wallet wallets walling
    walls walnut walnuts want wanted wanting wants war wardrobe wardrobes warehouse warehoused warehouses warehousing
    waring warm warmed warmer warmers warming warmly warms warn warned warning warningly warnings warns warrantied
    warranties warranty warrantying warred warring wars was wash washed washer washers washes washing washings waste
    wasted wastes wasting watch watched watches watching water watered watering waterproof waterproofed waterproofing
    waterproofs waters wave waved waves waving way ways we weak weakness weaknesses wear wearing wears weather
    weathered weathering weatherly weathers wedding weddings week weekdays weekend weekended weekending weekends
    weeklies weekly weeks weigh weighed weighing weighs weight weighted weighting weights weird weirdly welcome
    welcomed welcomely welcomes welcoming well welled welling wells went were west westing wet wets wetted wetting what
    whatever whats wheat wheats wheel wheeled wheeling wheels when whenever whens where whereas wheres wherever whether
    which whichever while whiled whiles whiling white whiteboard whiteboarding whiteboards whited whitely whites
    whiting who whoever whole wholes wholesale wholesaled wholesalely wholesales wholesaling whom whose why wide widely
    wider wides width widths wife wild wilding wilds will willed willing willingly wills win wind winded winding window
    windowed windowing windows winds wine wined wines wing winged winging wings wining winning wins winter wintered
    wintering winters wipe wiped wipes wiping wire wired wireless wirelesses wirelessly wires wiring wise wised wises
    wish wished wishes wishing wising with withdraw withdrawing withdraws withdrew withed within withing without wobble
    wobbled wobbles wobbling woman womanly women won wonder wondered wonderful wonderfully wondering wonders wood
    wooded wooden woodenly wooding woods wool wooled wools word worded wording words work workbench workbenches worked
    worker workers working workings works workshop workshopped workshopping workshops world worldly worlds worn worried
    worriedly worries worry worrying worse worst worsted worsting worsts worth worthed worthing worths worthwhile would
    woulds wound wounded wounding wounds woven wrap wrapped wrapping wrappings wraps wrist wrists write writer writers
    writes writing writings written wrong wronged wronging wrongly wrongs wrote yard yards year years yellow yellowed
    yellowing yellowly yellows yes yeses yesterday yesterdays yet yield yielded yielding yields yoga yogas you young
    your yours yourself yous youth youths zero zeroed zeroing zeros zip zipped zipper zippered zippering zippers
    zipping zips zone zoned zones zoning
    """
}
