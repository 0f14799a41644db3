/// Words as they are often written wrong, each with what was meant; `_` stands for a space.
extension Misspellings {
  static let list: StaticString = """
    aagin=again aavilable=available abilitys=abilities|ability's ableto=able_to aboat=about aboout=about
    abosolutely=absolutely abot=about abotu=about abouth=about abov=above abowe=above absance=absence absant=absent
    abslutely=absolutely absollutely=absolutely absoltely=absolutely absolutelly=absolutely absolutily=absolutely
    absolutley=absolutely absolutly=absolutely absoluttely=absolutely abundent=abundant abuot=about acccept=accept
    acccessories=accessories acccount=account accdent=accident accdentally=accidentally accepeted=accepted
    acceptble=acceptable acceptd=accepted acceptence=acceptance acceptet=accepted acceptibility=acceptability
    acceptible=acceptable acceptt=accept acces=access accesories=accessories accesory=accessory
    accessability=accessibility accessable=accessible accessiories=accessories accessoiry=accessory
    accessoreis=accessories accessorries=accessories accessorry=accessory accessorys=accessories|accessory's
    accessry=accessory accesssories=accessories accesssory=accessory acchieve=achieve acchieved=achieved
    acchievement=achievement acchievements=achievements acchieves=achieves acchieving=achieving accidant=accident
    accidantally=accidentally accidentaly=accidentally accidentlly=accidentally accidnt=accident
    accidntally=accidentally accmmodate=accommodate accmpany=accompany accomadate=accommodate accomadated=accommodated
    accomadates=accommodates accomadating=accommodating accomadation=accommodation accommdate=accommodate
    accommodatte=accommodate accommodte=accommodate accomodate=accommodate accomodated=accommodated
    accomodates=accommodates accomodating=accommodating accomodation=accommodation accompanny=accompany
    accompanyed=accompanied accompanys=accompanies accomplishs=accomplishes accompny=accompany accont=account
    acconut=account accordence=accordance accordnce=accordance accordng=according accountent=accountant accout=account
    accouts=accounts accptable=acceptable accpted=accepted accquire=acquire accrate=accurate accrdance=accordance
    accrding=according accros=across accross=across accsess=access accssory=accessory accuont=account
    accuratley=accurately accuratly=accurately accuratte=accurate accurrate=accurate accurte=accurate acept=accept
    aceptance=acceptance acepted=accepted acepting=accepting acesories=accessories acesory=accessory acess=access
    acessible=accessible acessories=accessories acessory=accessory acheeve=achieve acheive=achieve acheived=achieved
    acheivement=achievement acheivements=achievements acheives=achieves acheiving=achieving achievemant=achievement
    achievment=achievement achive=achieve achived=achieved achivement=achievement achivements=achievements
    achives=achieves achiving=achieving acident=accident acidentally=accidentally acitivity=activity aciton=action
    acknoledge=acknowledge acknowldge=acknowledge acknowledgemant=acknowledgement acknowlege=acknowledge
    acknowleged=acknowledged acknowlegement=acknowledgement acknwledge=acknowledge acocunt=account
    acommodate=accommodate acommodated=accommodated acommodates=accommodates acommodating=accommodating
    acommodation=accommodation acomodate=accommodate acomodated=accommodated acomodates=accommodates
    acomodating=accommodating acomodation=accommodation acompany=accompany acordance=accordance acording=according
    acordingly=accordingly acount=account acounting=accounting acounts=accounts acros=across acsion=action
    actaully=actually activites=activities activitty=activity activitys=activities|activity's activley=actively
    activly=actively activty=activity actoin=action actres=actress actuall=actual actualley=actually actualy=actually
    actul=actual actully=actually actvate=activate actvity=activity acually=actually acumulate=accumulate
    acurate=accurate acurately=accurately acutal=actual acutally=actually adabtable=adaptable adabter=adapter
    adabters=adapters adabtor=adaptor adabtors=adaptors adapterr=adapter adaptible=adaptable adaquate=adequate
    addaptable=adaptable addapter=adapter addapters=adapters addaptor=adaptor addaptors=adaptors adddres=address
    adddresed=addressed adddreses=addresses adddresing=addressing adddress=address adderss=address addess=address
    addional=additional addision=addition addisional=additional addisionally=additionally additionall=additional
    additionaly=additionally additionel=additional additionlly=additionally additionnal=additional
    additionnally=additionally additon=addition additonal=additional additonally=additionally addittion=addition
    addittional=additional addittionally=additionally addmit=admit addrees=address addreess=address
    addreessed=addressed addreesses=addresses addreessing=addressing addres=address addresed=addressed
    addresee=addressee addresees=addressees addreses=addresses addresss=address addrress=address addrressed=addressed
    addrresses=addresses addrressing=addressing addrses=address addrss=address addtion=addition addtional=additional
    addtionally=additionally adecuate=adequate adeqate=adequate adequat=adequate adequatley=adequately
    adequatly=adequately adequatte=adequate adherance=adherence adition=addition aditional=additional
    aditionally=additionally adjacant=adjacent adjstable=adjustable adjstment=adjustment adjsut=adjust
    adjustble=adjustable adjusteble=adjustable adjustible=adjustable adjustmant=adjustment adjustmnt=adjustment
    admisson=admission admited=admitted admiting=admitting admition=admission adpatable=adaptable adpater=adapter
    adpaters=adapters adpator=adaptor adpators=adaptors adquate=adequate adrees=address adres=address adresed=addressed
    adress=address adresse=address adressed=addressed adressee=addressee adressees=addressees adresses=addresses
    adressess=addresses adressing=addressing adresss=address adrress=address adrresses=addresses advanse=advance
    advantadge=advantage advantge=advantage advatage=advantage advatages=advantages advence=advance advenced=advanced
    adventage=advantage adventages=advantages adventuros=adventurous adventurouse=adventurous adventurus=adventurous
    advertice=advertise adverticed=advertised adverticement=advertisement advertiseing=advertising
    advertisemant=advertisement advertisemnt=advertisement advertisment=advertisement advertisments=advertisements
    advertisse=advertise advertse=advertise adviseing=advising advisible=advisable advntage=advantage
    advrtise=advertise adwice=advice afect=affect afected=affected afer=after afetr=after affordibility=affordability
    affordible=affordable aford=afford afordable=affordable afte=after afternon=afternoon afterwads=afterwards
    afterwrds=afterwards aftewards=afterwards aftr=after aftre=after aftrnoon=afternoon aftrwards=afterwards agai=again
    againts=against agaisnt=against aganist=against agant=agent agein=again agencys=agencies|agency's aggree=agree
    aggreed=agreed aggreement=agreement aggresive=aggressive agian=again agianst=against agoo=ago agreable=agreeable
    agred=agreed agreee=agree agreeible=agreeable agreemant=agreement agreemment=agreement agreemnt=agreement
    agrement=agreement agresive=aggressive agressive=aggressive ahed=ahead ahve=have ajust=adjust ajusted=adjusted
    ajustment=adjustment aknowledge=acknowledge aknowledged=acknowledged aknowledgement=acknowledgement aksed=asked
    akward=awkward alawys=always alerady=already alergic=allergic alergy=allergy alhtough=although alittle=a_little
    allaw=allow allergys=allergies|allergy's allience=alliance allmost=almost allowd=allowed allowence=allowance
    allready=already allright=all_right allso=also allthe=all_the allthough=although alltogether=altogether
    alluminium=aluminium alluminum=aluminum allways=always almoast=almost almsot=almost alocate=allocate alot=a_lot
    alowance=allowance alowed=allowed alows=allows alrady=already alraedy=already alreadey=already alreay=already
    alreday=already alredy=already alrigth=alright alrite=alright alterd=altered alternativley=alternatively
    alternativly=alternatively alternatley=alternately alternatly=alternately alternattive=alternative
    alternattor=alternator alternatve=alternative alterntive=alternative alterntor=alternator altgether=altogether
    althogh=although althoug=although althought=although altogehter=altogether altogther=altogether altough=although
    altrnative=alternative altrnator=alternator aluminim=aluminium aluminiun=aluminium aluminun=aluminum
    alumium=aluminum alumnium=aluminium alwais=always alwasy=always alway=always alwyas=always alwys=always
    amaizing=amazing amased=amazed amatuer=amateur amazeing=amazing ambitios=ambitious ambitiouse=ambitious
    ambitius=ambitious amendmant=amendment ammazing=amazing ammount=amount ammounts=amounts amont=amount amost=almost
    amoung=amount|among amout=amount amouts=amounts amuont=amount amuseing=amusing analisys=analysis anallysis=analysis
    anaylsis=analysis anceint=ancient anciant=ancient andd=and andthe=and_the angryest=angriest angryly=angrily
    aniversary=anniversary anlysis=analysis annalysis=analysis anniversarys=anniversaries|anniversary's
    anniversery=anniversary anniversry=anniversary annoing=annoying annother=another announceing=announcing
    announcemant=announcement announcment=announcement annoyence=annoyance annoyng=annoying annualy=annually
    annybody=anybody annying=annoying annymore=anymore annything=anything annywhere=anywhere anohter=another
    anotehr=another anoter=another anothe=another anothr=another anounce=announce anounced=announced anoy=annoy
    anoyed=annoyed anoying=annoying anser=answer ansered=answered ansers=answers answerd=answered answere=answer
    answeres=answers answerred=answered answerring=answering answr=answer answre=answer answring=answering
    anthing=anything antire=entire antirely=entirely antoher=another antrance=entrance anual=annual anwhere=anywhere
    anwser=answer anwsered=answered anwsering=answering anwsers=answers anxios=anxious anxiouse=anxious anxius=anxious
    anxous=anxious anyaway=anyway anyhting=anything anymor=anymore anymorre=anymore anyoen=anyone anyon=anyone
    anyproblem=any_problem anythin=anything anythink=anything anythng=anything anyting=anything anywere=anywhere
    anywherre=anywhere anywhre=anywhere aobut=about aonther=another aoplogies=apologies aoplogise=apologise
    aoplogize=apologize apalogies=apologies apalogise=apologise apalogize=apologize apalogy=apology aparent=apparent
    aparently=apparently apartament=apartment apartement=apartment apartmant=apartment apeal=appeal apear=appear
    apearance=appearance apeared=appeared apears=appears apirl=April apliance=appliance aplication=application
    aplied=applied aplliance=appliance aplogise=apologise aplogize=apologize aploogies=apologies aploogise=apologise
    aploogize=apologize aply=apply apointment=appointment apolagies=apologies apolagise=apologise apolagised=apologised
    apolagising=apologising apolagize=apologize apolagized=apologized apolagizing=apologizing apolegies=apologies
    apolegise=apologise apolegised=apologised apolegising=apologising apolegize=apologize apolegized=apologized
    apolegizing=apologizing apolgies=apologies apolgise=apologise apolgised=apologised apolgize=apologize
    apolgoies=apologies apolgoise=apologise apolgoize=apologize apolgy=apology apoligies=apologies apoligise=apologise
    apoligised=apologised apoligising=apologising apoligize=apologize apoligized=apologized apoligizing=apologizing
    apoligy=apology apollogies=apologies apollogise=apologise apollogize=apologize apollogy=apology apologeis=apologies
    apologgies=apologies apologgise=apologise apologgised=apologised apologgising=apologising apologgize=apologize
    apologgized=apologized apologgizing=apologizing apologice=apologise apologie=apology apologiese=apologise
    apologisd=apologised apologiseing=apologising apologisse=apologise apologizd=apologized apologizeing=apologizing
    apologse=apologise apologsie=apologise apologys=apologies apologyse=apologise apologyze=apologize
    apologze=apologize apologzie=apologize apoloiges=apologies apoloigse=apologise apoloigze=apologize
    apolojies=apologies apolojise=apologise apolojised=apologised apolojising=apologising apolojize=apologize
    apolojized=apologized apolojizing=apologizing apoolgies=apologies apoolgise=apologise apoolgize=apologize
    apparant=apparent apparantly=apparently apparenlty=apparently apparentley=apparently apparnt=apparent
    apparntly=apparently apparrent=apparent apparrently=apparently appart=apart appeard=appeared appearence=appearance
    appearnce=appearance appearrance=appearance appeer=appear apperance=appearance apperciate=appreciate
    appericate=appreciate appericated=appreciated appericates=appreciates appericating=appreciating
    apperication=appreciation appericiate=appreciate applcation=application appleid=applied applicaiton=application
    applicasion=application applicatin=application applicatoin=application applicaton=application
    applicattion=application appliccation=application applicent=applicant appliction=application applience=appliance
    appliences=appliances applyed=applied applys=applies appointmant=appointment appointmnt=appointment
    appoligise=apologise appoligize=apologize appologies=apologies appologise=apologise appologised=apologised
    appologising=apologising appologize=apologize appologized=apologized appologizing=apologizing appology=apology
    apporximate=approximate apporximately=approximately appox=approx appply=apply apprceiate=appreciate
    apprciate=appreciate apprciated=appreciated apprciation=appreciation appreaciate=appreciate
    appreaciated=appreciated appreaciates=appreciates appreaciating=appreciating appreaciation=appreciation
    apprecaite=appreciate apprecciate=appreciate apprecciated=appreciated apprecciation=appreciation
    appreceate=appreciate appreceated=appreciated appreciasion=appreciation appreciat=appreciate appreciatd=appreciated
    appreciatte=appreciate appreciatted=appreciated appreciattion=appreciation appreciete=appreciate
    apprecitae=appreciate appreicate=appreciate apprent=apparent apprently=apparently appreshiate=appreciate
    appreshiated=appreciated appreshiates=appreciates appreshiating=appreciating appreshiation=appreciation
    appresiate=appreciate appresiated=appreciated appresiates=appreciates appresiating=appreciating
    appresiation=appreciation appretiate=appreciate appricate=appreciate appricated=appreciated appricates=appreciates
    appricating=appreciating apprication=appreciation appriciate=appreciate appriciated=appreciated
    appriciates=appreciates appriciating=appreciating appriciation=appreciation apprieciate=appreciate
    appritiate=appreciate approachs=approaches approch=approach appropiate=appropriate approprate=appropriate
    appropriat=appropriate appropriatley=appropriately appropriatly=appropriately appropriatte=appropriate
    approvd=approved approveing=approving approvel=approval approximat=approximate approximatelly=approximately
    approximatley=approximately approximatly=approximately approximatte=approximate approximattely=approximately
    approximetly=approximately approximmate=approximate approximmately=approximately approximte=approximate
    approximtely=approximately approxmate=approximate approxmately=approximately apprpriate=appropriate
    apprval=approval apprximate=approximate apprximately=approximately aprecciate=appreciate apreciate=appreciate
    apreciated=appreciated apreciates=appreciates apreciating=appreciating apreciation=appreciation aproach=approach
    apropiate=appropriate apropriate=appropriate aproval=approval aprove=approve aproved=approved aprox=approx
    aproximate=approximate aproximatelly=approximately aproximately=approximately aproximatly=approximately
    aprpeciate=appreciate aquire=acquire aquired=acquired arange=arrange aranged=arranged arangement=arrangement
    arcticle=article aready=already arenot=are_not arent=aren't argment=argument arguee=argue argueing=arguing
    arguement=argument argumant=argument argumment=argument argumnt=argument arirve=arrive arirved=arrived
    arival=arrival arivals=arrivals arive=arrive arived=arrived arives=arrives ariving=arriving arleady=already
    arond=around aroud=around aroun=around arraived=arrived arrang=arrange arrangeing=arranging arrangemant=arrangement
    arrangemment=arrangement arrangemnt=arrangement arrangment=arrangement arrenge=arrange arrenged=arranged
    arrieval=arrival arrievals=arrivals arrievd=arrived arrieve=arrive arrieved=arrived arrieves=arrives
    arrieving=arriving arriv=arrive arrivall=arrival arrivd=arrived arriveed=arrived arriveing=arriving arrivel=arrival
    arrivied=arrived arrnged=arranged arrngement=arrangement arrogent=arrogant arround=around arrrival=arrival
    arrrivals=arrivals arrrive=arrive arrrived=arrived arrrives=arrives arrriving=arriving arrvial=arrival
    arrvials=arrivals arrvie=arrive arrvied=arrived arrvies=arrives arrviing=arriving artcle=article artical=article
    articals=articles articel=article articels=articles arund=around aruond=around asekd=asked asemble=assemble
    asembled=assembled asembly=assembly asign=assign asikng=asking asist=assist asistance=assistance asistant=assistant
    askt=asked aslo=also aslong=as_long asnwer=answer asociate=associate asociated=associated assembel=assemble
    assembley=assembly assessmant=assessment assessories=accessories assistanse=assistance assistence=assistance
    assistent=assistant assistnce=assistance assistnt=assistant assit=assist assitance=assistance assitant=assistant
    assmble=assemble assmbled=assembled assmbly=assembly assoon=as_soon assortmant=assortment assstance=assistance
    assstant=assistant assum=assume assumeing=assuming assureing=assuring assurence=assurance assurre=assure
    asume=assume asumed=assumed asure=assure asured=assured aswell=as_well atach=attach atached=attached
    ataches=attaches ataching=attaching atachment=attachment atachments=attachments atall=at_all atatch=attach
    atatched=attached atatches=attaches atatching=attaching atatchment=attachment atatchments=attachments
    atempt=attempt atempted=attempted atempting=attempting atempts=attempts atend=attend atention=attention
    aternoon=afternoon atfer=after atitude=attitude atleast=at_least atract=attract atractive=attractive attacch=attach
    attacched=attached attacches=attaches attacching=attaching attacchment=attachment attacchments=attachments
    attaced=attached attachd=attached attachement=attachment attachements=attachments attachmant=attachment
    attachmnt=attachment attachs=attaches attampt=attempt attampted=attempted attampting=attempting attampts=attempts
    attantion=attention attatch=attach attatched=attached attatches=attaches attatching=attaching
    attatchment=attachment attatchments=attachments attch=attach attched=attached attches=attaches attching=attaching
    attchment=attachment attchments=attachments attemp=attempt attemped=attempt|attempted attemping=attempting
    attemps=attempts attemt=attempt attemted=attempted attemting=attempting attemts=attempts attendence=attendance
    attendent=attendant attenion=attention atteniton=attention attension=attention attentin=attention
    attentoin=attention attenton=attention attetion=attention atthe=at_the attitute=attitude attntion=attention
    attractd=attracted attractiv=attractive attractivley=attractively attractivly=attractively attractve=attractive
    attrctive=attractive audable=audible audeince=audience audiance=audience augest=August auguest=August
    autehntic=authentic autentic=authentic authentik=authentic authetic=authentic authoritty=authority
    authorizd=authorized authorrity=authority authorty=authority authrity=authority autmatic=automatic
    autmatically=automatically automatcally=automatically automaticaly=automatically automaticcally=automatically
    automaticlly=automatically automaticly=automatically automattic=automatic automattically=automatically
    autommatic=automatic autommatically=automatically automtic=automatic automtically=automatically autorise=authorise
    autorised=authorised autority=authority autorized=authorized auttomatic=automatic auttomatically=automatically
    avaiability=availability avaiable=available avaialable=available avaialbility=availability avaialble=available
    avaible=available avaiible=available availabe=available availabel=available availabilty=availability
    availablity=availability availalbe=available availbale=available availble=available availeble=available
    availiable=available availibility=availability availible=available availlability=availability availlable=available
    avalability=availability avalable=available avalaibility=availability avalaible=available avaliabe=available
    avaliability=availability avaliable=available avarage=average averege=average averge=average averrage=average
    aviable=available avialable=available avilability=availability avilable=available aviliability=availability
    aviliable=available aviod=avoid avioded=avoided avoide=avoid avoidence=avoidance awaer=aware awarenes=awareness
    awear=aware aweful=awful aweosme=awesome awesom=awesome awfull=awful awfuly=awfully awkard=awkward awlays=always
    awnser=answer awnsered=answered awsome=awesome awya=away axessories=accessories axessory=accessory bacause=because
    baeuty=beauty baged=bagged bakeing=baking balanc=balance balence=balance balnket=blanket baloon=balloon
    baloons=balloons bananna=banana baout=about barel=barrel bargan=bargain bargin=bargain bargins=bargains
    barly=barely barreir=barrier bascally=basically bascially=basically basicaly=basically basiccally=basically
    basiclly=basically basicly=basically bassically=basically bataries=batteries batary=battery bateries=batteries
    baterries=batteries baterry=battery batery=battery batetry=battery bathrom=bathroom batroom=bathroom
    battaries=batteries battary=battery battereis=batteries batteris=batteries batterries=batteries batterry=battery
    batterys=batteries battrey=battery battries=batteries battry=battery batttery=battery baught=bought
    bautiful=beautiful beacause=because beachs=beaches beacuse=because bealive=believe bearly=barely beatiful=beautiful
    beatifull=beautiful beatifully=beautifully beause=because beautful=beautiful beautfully=beautifully
    beautifful=beautiful beautiffully=beautifully beautifil=beautiful beautiflly=beautifully beautifull=beautiful
    beautifuly=beautifully beauttiful=beautiful beauttifully=beautifully beautyful=beautiful beautys=beauties|beauty's
    becasue=because becauce=because becaue=because becaues=because becaus=because becausse=because beccause=because
    becom=become becomed=became becomeing=becoming becomme=become becomming=becoming becos=because becose=because
    becouse=because becoz=because becuase=because becuse=because bedrom=bedroom beeen=been beeing=being beeter=better
    beetween=between beetwen=between befforehand=beforehand befoer=before befor=before beforehnd=beforehand
    beforhand=beforehand beforrehand=beforehand befre=before befrehand=beforehand befroe=before beged=begged
    beggining=beginning begginning=beginning begined=began beginer=beginner begining=beginning beginings=beginnings
    beginining=beginning begininng=beginning beginned=began beginnig=beginning beginnng=beginning begnning=beginning
    behaivor=behavior behaivour=behaviour behavoiur=behaviour behavour=behaviour behinde=behind behing=behind
    behvior=behavior behviour=behaviour beign=being beileve=believe beleavable=believable beleave=believe
    beleaved=believed beleaves=believes beleaving=believing beleevable=believable beleeve=believe beleeved=believed
    beleeves=believes beleeving=believing beleif=belief beleifs=beliefs beleivable=believable beleive=believe
    beleived=believed beleiver=believer beleives=believes beleiving=believing beleve=believe believd=believed
    believeing=believing belivable=believable belive=believe belived=believed belivee=believe belives=believes
    beliving=believing bellieve=believe bellongs=belongs belog=belong beloings=belongs beloow=below belw=below
    benchs=benches beneffit=benefit benefitial=beneficial benefitt=benefit benfit=benefit benfits=benefits
    benifit=benefit benifits=benefits benneath=beneath bennefit=benefit beofre=before berrys=berries|berry's
    besid=beside besids=besides bessides=besides bestregards=best_regards beter=better beting=betting bettery=battery
    bettr=better bettry=battery bettter=better betwean=between betweem=between betwen=between betwene=between
    beutiful=beautiful beutifull=beautiful beutifully=beautifully beuty=beauty bewteen=between bfeore=before
    biccycle=bicycle bicicle=bicycle bieng=being biger=bigger bigest=biggest binculars=binoculars
    binnoculars=binoculars binocculars=binoculars binoclars=binoculars binocullars=binoculars binoculrs=binoculars
    birght=bright birtday=birthday birthay=birthday birthdy=birthday birthsday=birthday bisness=business biteing=biting
    bithday=birthday biuld=build biulding=building biult=built blakc=black blankit=blanket bleieve=believe
    bloging=blogging bnak=bank bodys=bodies|body's boght=bought bohth=both bookkeepper=bookkeeper
    bookshelfs=bookshelves borken=broken borow=borrow borwn=brown botherd=bothered botle=bottle botles=bottles
    botlle=bottle botom=bottom bototm=bottom bottel=bottle bottem=bottom bougght=bought bougt=bought bougth=bought
    bouhgt=bought boundarry=boundary boundarys=boundaries|boundary's boundery=boundary boundry=boundary bouth=both
    boxs=boxes braccelet=bracelet bracelat=bracelet bracelats=bracelets bracellet=bracelet bracellets=bracelets
    bracelt=bracelet bracelts=bracelets brackts=brackets braclet=bracelet braclets=bracelets braek=break
    branchs=branches brandnew=brand-new braselet=bracelet braselets=bracelets brcelet=bracelet brckets=brackets
    breaked=broke breakfst=breakfast breakible=breakable breatheing=breathing breathible=breathable brecelet=bracelet
    breif=brief breifcase=briefcase breifly=briefly briefley=briefly brightend=brightened brightnes=brightness
    brigth=bright brigther=brighter brihgt=bright brihgter=brighter briliant=brilliant brillaint=brilliant
    brillient=brilliant bringed=brought brithday=birthday brkoen=broken brlliant=brilliant brocken=broken broek=broke
    broekn=broken broght=brought brohter=brother broked=broken brokem=broken brokken=broken brothr=brother
    brothrs=brothers brougt=brought brougth=brought brouhgt=brought brouht=brought brthers=brothers brushs=brushes
    bset=best bsuiness=business btatery=battery buble=bubble bublewrap=bubble_wrap buidling=building builded=built
    buildng=building buildt=built buing=buying buisiness=business buisness=business buisnesses=businesses buld=build
    bulding=building buletin=bulletin bulid=build bulshit=bullshit bunchs=bunches bunnys=bunnies|bunny's buoght=bought
    buryed=buried burys=buries busess=buses busines=business businessdays=business_days businness=business
    businss=business busness=business busniess=business bussines=business bussiness=business bussinesses=businesses
    bussness=business busyer=busier busyest=busiest busyly=busily buterfly=butterfly buton=button
    butterflys=butterflies|butterfly's buyed=bought buyr=buyer bycicle=bicycle bycicles=bicycles bycycle=bicycle
    bythe=by_the bytheway=by_the_way byuer=buyer byuers=buyers byuing=buying cabbinet=cabinet cabinnet=cabinet
    cacnel=cancel cacnelled=cancelled caem=came caffiene=caffeine cahnge=change cahrge=charge calandar=calendar
    calander=calendar calanders=calendars calbe=cable calbes=cables calclate=calculate calculaiton=calculation
    calculatin=calculation calculatoin=calculation calculaton=calculation calculatte=calculate calcullate=calculate
    calculte=calculate caled=called calender=calendar callendar=calendar calndar=calendar camed=came cammera=camera
    cammeras=cameras campagin=campaign camrea=camera canbe=can_be cancelation=cancellation canceld=cancelled
    canceleld=cancelled cancell=cancel cancellaiton=cancellation cancellasion=cancellation cancellatin=cancellation
    cancellatoin=cancellation cancellaton=cancellation cancellattion=cancellation cancelld=cancelled
    cancelletion=cancellation cancelltion=cancellation cancelng=canceling cancle=cancel cancled=cancelled
    canclelation=cancellation canclelations=cancellations cancleled=cancelled cancleling=cancelling cancles=cancels
    cancling=cancelling cancllation=cancellation canclled=cancelled candel=candle candys=candies|candy's canecl=cancel
    caneclled=cancelled canellation=cancellation canncellation=cancellation canncellations=cancellations
    canncelled=cancelled canncelling=cancelling canncels=cancels cannnot=cannot cannott=cannot cannvas=canvas
    cansel=cancel cansellation=cancellation cansellations=cancellations canselled=cancelled canselling=cancelling
    cansels=cancels cantact=contact cantral=central cantury=century capabale=capable capabel=capable
    capabilty=capability capablity=capability capaccity=capacity capacitiy=capacity capacitty=capacity capacty=capacity
    capasity=capacity capcity=capacity capibility=capability capible=capable cappable=capable cappacity=capacity
    cappucino=cappuccino capuccino=cappuccino capucino=cappuccino caracter=character caracteristic=characteristic
    caracteristics=characteristics carboard=cardboard cardboad=cardboard cardbord=cardboard careerr=career
    carefful=careful careffully=carefully careflly=carefully carefule=careful carefuley=carefully carefull=careful
    carefullly=carefully carefuly=carefully careing=caring careles=careless carelessnes=carelessness carelless=careless
    carelss=careless carful=careful carfully=carefully cariage=carriage caried=carried carier=carrier cariers=carriers
    carirer=carrier carless=careless carpit=carpet carreer=carrier carreful=careful carrefully=carefully
    carreid=carried carreir=carrier carreirs=carriers carreis=carries carreless=careless carrer=carrier carriar=carrier
    carrried=carried carrrier=carrier carryed=carried carrys=carries casheir=cashier cassual=casual casualy=casually
    casue=cause casued=caused catagories=categories catagory=category cataloge=catalogue cataloque=catalogue
    catched=caught categary=category categoreis=categories categorry=category categorys=categories|category's
    categry=category catelogs=catalogs catelogue=catalogue catelogues=catalogues catgory=category
    cathegories=categories cathegory=category catogory=category cattalogs=catalogs cattalogue=catalogue
    cattalogues=catalogues cattegory=category caugt=caught caugth=caught cauhgt=caught causeing=causing
    cautios=cautious cautiosly=cautiously cautiouse=cautious cautius=cautious cautiusly=cautiously cauze=cause
    cealing=ceiling cehck=check ceilling=ceiling celabrate=celebrate celabration=celebration celbrate=celebrate
    celebrateing=celebrating celebratte=celebrate celebrte=celebrate cellebrate=celebrate cencel=cancel
    cenceled=canceled cencellation=cancellation cencellations=cancellations cencelled=cancelled cencelling=cancelling
    cencels=cancels centimeetre=centimetre centimeterr=centimetre centimetr=centimetre centurry=century
    cerammic=ceramic ceratin=certain ceremonys=ceremonies|ceremony's cerificate=certificate cerificated=certificated
    cerificates=certificates cerified=certified ceritficate=certificate ceritficated=certificated
    ceritficates=certificates ceritfied=certified cermaic=ceramic cerramic=ceramic certainley=certainly
    certainy=certainly certan=certain certanly=certainly certficate=certificate certian=certain certianly=certainly
    certifcate=certificate certifficate=certificate certifficated=certificated certifficates=certificates
    certiffied=certified certificatte=certificate certificcate=certificate certificte=certificate certifyed=certified
    certifys=certifies certin=certain certinly=certainly cetrain=certain chaep=cheap chager=charger chagers=chargers
    chagne=change chagned=changed chagnes=changes chagre=charge chagrer=charger chalenge=challenge challange=challenge
    challnge=challenge chanage=change changable=changeable changd=changed changeed=changed changeible=changeable
    changeing=changing chaning=changing charachter=character charachters=characters charactrs=characters
    charater=character charateristics=characteristics charcter=character charcters=characters chareg=charge
    chargd=charged chargeed=charged chargeing=charging chargge=charge chargged=charged chargger=charger
    charggers=chargers chargges=charges chargging=charging chargr=charger charitty=charity charjer=charger
    charracter=character charracters=characters charrity=charity chaseing=chasing chating=chatting chckout=checkout
    cheerfull=cheerful cheerfuly=cheerfully cheif=chief chek=check chekc=check chekced=checked chekcing=checking
    cheked=checked cheking=checking chemcal=chemical chemcial=chemical chemicaly=chemically chemiccal=chemical
    chemicly=chemically chemmical=chemical chence=chance cheper=cheaper chequ=cheque chidren=children childen=children
    childern=children childrens=children's childs=children's chilren=children chioce=choice chldren=children
    chllenge=challenge chmical=chemical chnage=change chnaged=changed chnages=changes choclate=chocolate
    chocolatte=chocolate chocollate=chocolate choise=choice choises=choices chooose=choose choos=choose choosed=chose
    chooseing=choosing choosen=chosen choosng=choosing choossing=choosing choped=chopped chosed=chosen|chose
    chosing=choosing chosse=choose chracter=character chracters=characters chrage=charge chraged=charged
    chrager=charger chragers=chargers chrages=charges chraging=charging chrismas=Christmas christams=Christmas
    christmans=Christmas christmass=Christmas chrstmas=Christmas churchs=churches chusion=cushion cieling=ceiling
    cinamon=cinnamon circel=circle circmstance=circumstance circumstence=circumstance circumstences=circumstances
    circumstnce=circumstance circumtances=circumstances circunstances=circumstances cirle=circle
    cirumstance=circumstance cirumstances=circumstances citeis=cities citiy=city citties=cities cittizen=citizen
    citty=city citys=cities|city's claen=clean claened=cleaned claening=cleaning claer=clear claerly=clearly
    claimmed=claimed clamed=claimed clarifcation=clarification clarificaiton=clarification clarificatin=clarification
    clarificatoin=clarification clarificaton=clarification clarifiction=clarification clarifiy=clarify
    clarifyed=clarified clarifys=clarifies clasic=classic clasical=classical classifyed=classified classifys=classifies
    cleand=cleaned cleanng=cleaning cleanning=cleaning clearence=clearance clearley=clearly cleint=client
    cleints=clients clerify=clarify clevver=clever cliam=claim cliams=claims cliant=client cliped=clipped
    cloathes=clothes cloht=cloth clohtes=clothes clohting=clothing clok=clock cloour=colour closd=closed
    closeing=closing closley=closely closly=closely clothng=clothing cloting=clothing clthing=clothing clutchs=clutches
    cmopany=company cmoputer=computer cnacel=cancel cnacelled=cancelled cnodition=condition cnofirm=confirm
    cnotact=contact cnotinue=continue codnition=condition cofee=coffee cofirm=confirm cofirmation=confirmation
    cofirmed=confirmed cofirming=confirming cofirms=confirms cofnirm=confirm coherance=coherence
    coincidance=coincidence colapse=collapse colapsed=collapsed coleague=colleague coleagues=colleagues colect=collect
    colected=collected colecting=collecting colection=collection colections=collections colectors=collectors
    collcet=collect collceted=collected collceting=collecting collcetion=collection collcetions=collections
    collcetor=collector collcetors=collectors collction=collection colleciton=collection collecsion=collection
    collectin=collection collectivley=collectively collectivly=collectively collectoin=collection collecton=collection
    collegue=colleague collegues=colleagues collekting=collecting collektion=collection collektions=collections
    collektor=collector collektors=collectors collor=color collors=colors collour=colour colloured=coloured
    collouring=colouring collours=colours collumn=column coloour=colour colooured=coloured coloouring=colouring
    coloours=colours colorfull=colorful colorss=colors colourd=coloured colourfull=colourful colse=close colsed=closed
    colud=could colum=column coluor=colour coluors=colours colur=colour colured=coloured coluring=colouring
    colurs=colours comand=command comapny=company comapre=compare comapred=compared combinasion=combination
    combinattion=combination combineing=combining combinnation=combination combinne=combine combintion=combination
    combnation=combination comeing=coming comence=commence coment=comment coments=comments comercially=commercially
    comertial=commercial comertially=commercially comfirm=confirm comfirmation=confirmation comfirmed=confirmed
    comfirming=confirming comfirms=confirms comfortabe=comfortable comfortabel=comfortable comfortabley=comfortably
    comfortble=comfortable comfortible=comfortable comfrtable=comfortable comftable=comfortable comfterble=comfortable
    comision=commission comission=commission comit=commit comited=committed comitment=commitment comitted=committed
    comittee=committee comman=common commant=comment commedy=comedy commercialy=commercially commerically=commercially
    commertial=commercial commertially=commercially commet=comment commets=comments commic=comic comming=coming
    comminicate=communicate comminicated=communicated comminicating=communicating comminication=communication
    commision=commission commisson=commission commistion=commission commited=committed commitee=committee
    commiting=committing commition=commission commitmant=commitment committment=commitment commment=comment
    commmunicate=communicate commmunicated=communicated commmunicating=communicating commmunication=communication
    commnicate=communicate commnication=communication commnity=community commrcial=commercial commssion=commission
    commtted=committed commttee=committee communcate=communicate communcation=communication communciate=communicate
    communciated=communicated communciating=communicating communciation=communication communicaiton=communication
    communicasion=communication communicateing=communicating communicatin=communication communicatoin=communication
    communicaton=communication communicatte=communicate communicattion=communication communiccate=communicate
    communiccation=communication communicte=communicate communiction=communication communitty=community
    communitys=communities|community's communnicate=communicate communnication=communication communnity=community
    communtiy=community communty=community comon=common comonly=commonly compability=compatibility compagny=company
    compain=complain compained=complained compaining=complaining compains=complains compaint=complaint
    compaints=complaints compair=compare compaired=compared compairson=comparison compalin=complain
    compalined=complained compalining=complaining compalins=complains compalint=complaint compalints=complaints
    companeis=companies companny=company compansate=compensate compansated=compensated compansates=compensates
    compansating=compensating compansation=compensation compansations=compensations companys=companies
    comparativley=comparatively comparativly=comparatively compareing=comparing comparision=comparison
    comparisson=comparison comparre=compare comparrison=comparison comparson=comparison compartmant=compartment
    compartmnt=compartment compatability=compatibility compatable=compatible compatble=compatible compatibel=compatible
    compatibilty=compatibility compatiblity=compatibility compattible=compatible compelte=complete compelted=completed
    compensaiton=compensation compensasion=compensation compensat=compensate compensatd=compensated
    compensateing=compensating compensatin=compensation compensatoin=compensation compensaton=compensation
    compensatte=compensate compensatted=compensated compensattes=compensates compensatting=compensating
    compensattion=compensation compenste=compensate compenstion=compensation compeny=company compesate=compensate
    compesation=compensation competance=competence competant=competent competative=competitive competion=competition
    compettitive=competitive compinsate=compensate compinsated=compensated compinsates=compensates
    compinsating=compensating compinsation=compensation compitition=competition complaimt=complaint
    complaind=complained complainn=complain complainned=complained complainning=complaining complainns=complains
    complainnt=complaint complainnts=complaints complane=complain complaned=complained complaning=complaining
    complant=complaint complants=complaints complcated=complicated compleate=complete compleately=completely
    compleatly=completely complecated=complicated compleet=complete compleeted=completed complein=complain
    compleined=complained compleining=complaining compleins=complains compleint=complaint compleints=complaints
    complely=completely complet=complete completeing=completing completelly=completely completley=completely
    completly=completely completness=completeness complette=complete completted=completed complettely=completely
    complian=complain complianed=complained complianing=complaining complians=complains compliants=complaints
    complicatd=complicated complicatted=complicated compliccated=complicated complicted=complicated
    complience=compliance complient=compliant complited=completed complte=complete complted=completed
    compltely=completely complyed=complied complys=complies compnaies=companies compnay=company compnent=component
    compnsate=compensate compnsation=compensation componant=component componants=components componet=component
    componets=components componnent=component componnt=component comprehansive=comprehensive comprehensiv=comprehensive
    comprison=comparison comprtment=compartment comptible=compatible comptuer=computer comptuers=computers
    compuer=computer compuetr=computer computr=computer computter=computer comunicate=communicate
    comunicated=communicated comunicating=communicating comunication=communication comunity=community
    comunnicate=communicate comunnication=communication comupter=computer conatct=contact concantrate=concentrate
    concearn=concern concentratte=concentrate concentrte=concentrate concequence=consequence concerend=concerned
    concernng=concerning concience=conscience conciet=conceit concieve=conceive concious=conscious conclsion=conclusion
    concludeing=concluding concluson=conclusion conclussion=conclusion conclution=conclusion concntrate=concentrate
    concren=concern concrens=concerns concrned=concerned concrning=concerning concrns=concerns conddition=condition
    condicion=condition condiction=condition condiiton=condition condision=condition condisions=conditions
    conditin=condition conditins=conditions conditionaly=conditionally conditiond=conditioned conditoin=condition
    conditon=condition conditons=conditions condittion=condition condtiion=condition condtion=condition
    condtions=conditions conect=connect conected=connected conecting=connecting conection=connection
    conections=connections conectors=connectors conekt=connect conekted=connected conekting=connecting
    conektion=connection conektions=connections conektor=connector conektors=connectors conern=concern
    confdence=confidence confdent=confident conferance=conference conferm=confirm confermation=confirmation
    confermed=confirmed conferming=confirming conferms=confirms confidance=confidence confidantly=confidently
    confidental=confidential confidient=confident confidnce=confidence confidnt=confident confim=confirm
    confimation=confirmation confimed=confirmed confiming=confirming confims=confirms confirmaiton=confirmation
    confirmasion=confirmation confirmatin=confirmation confirmatoin=confirmation confirmaton=confirmation
    confirmattion=confirmation confirmd=confirmed confirmm=confirm confirmmation=confirmation confirmmed=confirmed
    confirmming=confirming confirmms=confirms confirmtion=confirmation confortable=comfortable confrim=confirm
    confrimation=confirmation confrimed=confirmed confriming=confirming confrims=confirms confrm=confirm
    confrmation=confirmation confrmed=confirmed confrming=confirming confrms=confirms confsed=confused
    confsion=confusion conftti=confetti confues=confuse confusd=confused confuseing=confusing confusin=confusion
    confuson=confusion confusse=confuse confussed=confused confussion=confusion confution=confusion
    congradulations=congratulations congratlations=congratulations congrattulations=congratulations
    congratulasions=congratulations congratulatons=congratulations congratulattions=congratulations
    congratullations=congratulations congratultions=congratulations congrtulations=congratulations conidtion=condition
    conifrm=confirm conisder=consider conitnue=continue connceted=connected conncetor=connector conncted=connected
    connction=connection connctor=connector conneciton=connection connecsion=connection connectet=connected
    connectin=connection connectoin=connection connecton=connection connectons=connections connekted=connected
    connekting=connecting connektion=connection connektions=connections connektor=connector connektors=connectors
    connetion=connection connnect=connect connnected=connected connnecting=connecting connnection=connection
    connnections=connections connnector=connector connnectors=connectors conpany=company conpensate=compensate
    conpensated=compensated conpensates=compensates conpensating=compensating conpensation=compensation
    conputer=computer conputers=computers conrer=corner consceince=conscience conscios=conscious consciosly=consciously
    consciouse=conscious conscius=conscious consciusly=consciously conscous=conscious consder=consider
    consderable=considerable consderation=consideration consdier=consider consdiered=considered conseqence=consequence
    consequance=consequence consequant=consequent consequantly=consequently consequense=consequence
    consequenses=consequences consern=concern conserned=concerned conserning=concerning conserns=concerns
    considerasion=consideration considerattion=consideration considerble=considerable considerd=considered
    considerible=considerable considerrable=considerable considerration=consideration considerred=considered
    considertion=consideration considrable=considerable considration=consideration considring=considering
    consience=conscience consious=conscious consistant=consistent consistantly=consistently consistnt=consistent
    consits=consist consmer=consumer consquence=consequence consstent=consistent constantley=constantly
    constent=constant constently=constantly constnt=constant constntly=constantly constrct=construct
    construciton=construction constructin=construction constructoin=construction constructon=construction
    constuct=construct consum=consume consumeing=consuming consummer=consumer consummers=consumers contac=contact
    contaced=contacted contackt=contact contactd=contacted contactet=contacted containd=contained contaings=contains
    containn=contain containned=contained containner=container containners=containers containning=containing
    containns=contains contan=contain contanct=contact contane=contain contaned=contained contaner=container
    contaners=containers contaning=containing contans=contains contant=content contarct=contract contating=contacting
    contcat=contact contcated=contacted contcating=contacting contect=contact contein=contain conteined=contained
    conteiner=container conteiners=containers conteining=containing conteins=contains contian=contain
    contianed=contained contianer=container contianers=containers contianing=containing contians=contains
    contibute=contribute contined=continued contineous=continuous contineu=continue continnue=continue
    continnued=continued continous=continuous continously=continuously continualy=continually continueed=continued
    continueing=continuing continuosly=continuously continuouse=continuous continuus=continuous
    continuusly=continuously contiune=continue contnet=content contnets=contents contniue=continue contnue=continue
    contnued=continued contoller=controller contorl=control contrct=contract contribuiton=contribution
    contributin=contribution contributoin=contribution contributon=contribution contries=countries controled=controlled
    controler=controller controlers=controllers controling=controlling controll=control contrst=contrast contry=country
    conutry=country conveinent=convenient conveneince=convenience conveneint=convenient conveneintly=conveniently
    convenent=convenient conveniance=convenience conveniant=convenient conveniantly=conveniently convenince=convenience
    convennience=convenience convennient=convenient convenniently=conveniently conversaiton=conversation
    conversasion=conversation conversatin=conversation conversatoin=conversation conversaton=conversation
    conversattion=conversation converstion=conversation convertable=convertible convertt=convert convience=convenience
    convienence=convenience convienent=convenient convienently=conveniently convienience=convenience
    convienient=convenient convieniently=conveniently convinence=convenience convinent=convenient
    conviniance=convenience conviniant=convenient conviniantly=conveniently convinience=convenience
    convinient=convenient conviniently=conveniently convinse=convince convinsed=convinced convnce=convince
    convnience=convenience convnient=convenient convniently=conveniently convrsation=conversation cookei=cookie
    cookeis=cookies coolent=coolant coolur=colour cooperaiton=cooperation cooperasion=cooperation
    cooperateing=cooperating cooperatin=cooperation cooperatoin=cooperation cooperaton=cooperation cooperatte=cooperate
    cooperattion=cooperation cooperrate=cooperate cooperration=cooperation cooperte=cooperate coopertion=cooperation
    coopperate=cooperate coopperation=cooperation cooprate=cooperate coopration=cooperation coorperation=cooperation
    copeing=coping coperate=cooperate coperation=cooperation copmany=company copmuter=computer copyed=copied
    copyrigth=copyright copyrihgt=copyright copys=copies|copy's cordinate=coordinate cordles=cordless corect=correct
    corected=corrected corecting=correcting corection=correction corections=corrections corectly=correctly
    corerct=correct corespond=correspond corespondence=correspondence coresponding=corresponding coridor=corridor
    corier=courier corrcet=correct corrct=correct corrcted=corrected corrction=correction corrctly=correctly
    correclty=correctly correcsion=correction correctley=correctly correkt=correct correkted=corrected
    correkting=correcting correktion=correction correktions=corrections correktly=correctly
    correspndence=correspondence correspondance=correspondence correspondnce=correspondence corretc=correct
    corrrect=correct corrrected=corrected corrrecting=correcting corrrection=correction corrrections=corrections
    corrrectly=correctly corrspondence=correspondence coruier=courier cosmeticaly=cosmetically cosmeticly=cosmetically
    costet=cost costomer=customer costomers=customers costomize=customize costomized=customized costumer=customer
    costumers=customers costumise=customise costumised=customised costumize=customize costumized=customized
    costummer=customer costums=customs|costumes cosyer=cosier cosyest=cosiest cosyness=cosiness cotnact=contact
    cotninue=continue cottonn=cotton cottton=cotton coud=could coudl=could cought=caught couirer=courier
    couldbe=could_be couldnot=could_not couldnt=couldn't coulnd=couldn't coulor=colour coulored=coloured
    couloring=colouring coulors=colours coulour=colour couloured=coloured coulouring=colouring coulours=colours
    counrty=country counterfiet=counterfeit countires=countries countles=countless countreis=countries countrey=country
    countrys=countries|country's coupel=couple coupoun=coupon coupouns=coupons coureir=courier couriar=courier
    courior=courier courrage=courage courrier=courier courteos=courteous courteouse=courteous courtesey=courtesy
    courtesys=courtesies|courtesy's courteus=courteous coustomer=customer coustomers=customers coustoms=customs
    coutnry=country coutries=countries coutry=country coverd=covered coverred=covered coverring=covering
    coversation=conversation covver=cover cozyer=cozier cozyest=coziest cpuld=could craete=create craeted=created
    crarier=carrier creatd=created createing=creating createive=creative creativley=creatively creativly=creatively
    creatted=created creattive=creative creatve=creative credability=credibility credable=credible
    creditcard=credit_card creidt=credit cretain=certain cristmas=Christmas criticaly=critically criticly=critically
    criticsm=criticism critisism=criticism crorect=correct crurent=current crutchs=crutches cryed=cried crys=cries
    csot=cost csots=costs cuase=cause cuased=caused culd=could culinarry=culinary culinery=culinary culinnary=culinary
    culinry=culinary cullinary=culinary culnary=culinary cuntry=country cuold=could cuontry=country cuople=couple
    cuorier=courier cuould=could curency=currency curent=current curently=currently curernt=current curier=courier
    curiers=couriers curiosly=curiously curiouse=curious curiuos=curious curius=curious curiusly=curiously
    currancy=currency currantly=currently currencys=currencies|currency's currenlty=currently currensy=currency
    currentley=currently currious=curious currnet=current currntly=currently currrent=current curteous=courteous
    curtian=curtain curtians=curtains cusion=cushion cusions=cushions cusotm=custom cusotmer=customer
    cusotmers=customers cusotms=customs custemer=customer custemers=customers custems=customs custmer=customer
    custmers=customers custmoer=customer customar=customer customes=customers customiseing=customising
    customizeing=customizing custommer=customer custommers=customers customor=customer customr=customer
    customre=customer customrs=customers custum=custom custumer=customer custumers=customers custumise=customise
    custumised=customised custumize=customize custumized=customized custums=customs cuting=cutting cutomer=customer
    cutomers=customers cutsomer=customer cutted=cut cvoer=cover cylindar=cylinder daamged=damaged dael=deal
    daisys=daisies|daisy's damadge=damage damadged=damaged damaegd=damaged damaga=damage damagd=damaged
    damageed=damaged damageing=damaging damaget=damaged damagge=damage damange=damage damanged=damaged damgaed=damaged
    damge=damage damged=damaged dammage=damage dammaged=damaged dammages=damages dampnes=dampness dangeros=dangerous
    dangerosly=dangerously dangerouse=dangerous dangerrous=dangerous dangerus=dangerous dangerusly=dangerously
    dangreous=dangerous dangrous=dangerous darkend=darkened darknes=darkness databasse=database databse=database
    datbase=database dattabase=database daughther=daughter daugther=daughter dauhgter=daughter dauther=daughter
    dayligth=daylight daylihgt=daylight dealyed=delayed dealys=delays deatil=detail deatils=details debuging=debugging
    deccided=decided deccision=decision deccorate=decorate deccoration=decoration decemeber=December decicion=decision
    decidd=decided decideing=deciding decidet=decided decied=decide deciet=deceit decieve=deceive decieved=deceived
    decieving=deceiving decison=decision decisons=decisions decission=decision decition=decision decive=device
    decives=devices declaraiton=declaration declaratin=declaration declaratoin=declaration declaraton=declaration
    declarre=declare declinne=decline decmber=December decoraiton=decoration decorasion=decoration decorat=decorate
    decoratin=decoration decorativ=decorative decoratoin=decoration decoraton=decoration decoratte=decorate
    decorattion=decoration decorrate=decorate decorration=decoration decorte=decorate decortion=decoration
    decrate=decorate decration=decoration decreaseing=decreasing decrese=decrease decribe=describe decribed=described
    decribes=describes decribing=describing decription=description decriptions=descriptions decriptive=descriptive
    decsion=decision decsription=description dedcate=dedicate dedicatte=dedicate dediccate=dedicate dedicte=dedicate
    dedline=deadline deear=dear defance=defence defanite=definite defanitely=definitely defct=defect defctive=defective
    defcts=defects defecive=defective defectiv=defective defectve=defective defektive=defective defendent=defendant
    defenite=definite defenitely=definitely defenition=definition defensivley=defensively defensivly=defensively
    deferently=differently deffect=defect deffective=defective deffects=defects deffence=defence defficult=difficult
    deffinite=definite deffinitely=definitely deffinition=definition defiantely=definitely
    deficiencys=deficiencies|deficiency's defiintely=definitely definate=definite definately=definitely
    definatley=definitely definatly=definitely definete=definite definetely=definitely definetley=definitely
    definetly=definitely definietly=definitely definision=definition definit=definite definitelly=definitely
    definitley=definitely definitly=definitely definiton=definition definitte=definite definittely=definitely
    definittion=definition definnite=definite definnitely=definitely definnition=definition definte=definite
    defintely=definitely defintiely=definitely defintion=definition defintly=definitely defniitely=definitely
    defnite=definite defnitely=definitely defnition=definition degeree=degree degre=degree deifnitely=definitely
    deilvered=delivered deit=diet deitary=dietary delaied=delayed delayd=delayed delberate=deliberate delcate=delicate
    delcious=delicious delecate=delicate deleiver=deliver deleivery=delivery delet=delete deletd=deleted delette=delete
    delever=deliver delevered=delivered deleveries=deliveries delevering=delivering delevers=delivers delevery=delivery
    deleyed=delayed deleys=delays delghted=delighted deliberatley=deliberately deliberatly=deliberately
    deliberatte=deliberate deliberrate=deliberate deliberte=deliberate delibrate=deliberate delicat=delicate
    delicatte=delicate deliccate=delicate deliccious=delicious delicios=delicious deliciouse=delicious
    delicius=delicious delicous=delicious delicte=delicate deliery=delivery delieved=delivered deliever=deliver
    delieverd=delivered delievered=delivered delieveries=deliveries delievering=delivering delievery=delivery
    delievr=deliver delievred=delivered delievries=deliveries delievring=delivering delievrs=delivers delievry=delivery
    delightd=delighted delightfull=delightful deligth=delight deligthed=delighted delihgt=delight delivary=delivery
    delived=delivered deliveerd=delivered deliverd=delivered delivere=deliver delivereis=deliveries
    delivererd=delivered deliveri=delivery deliverred=delivered deliverring=delivering deliverry=delivery
    deliverys=deliveries delivey=delivery deliviry=delivery delivr=deliver delivred=delivered delivreed=delivered
    delivrey=delivery delivried=delivered delivries=deliveries delivring=delivering delivry=delivery deliwer=deliver
    deliwered=delivered deliweries=deliveries deliwering=delivering deliwers=delivers deliwery=delivery dellay=delay
    dellayed=delayed dellever=deliver dellevered=delivered delleveries=deliveries dellevering=delivering
    dellevers=delivers dellevery=delivery delliberate=deliberate dellicate=delicate dellicious=delicious
    dellight=delight dellighted=delighted delliver=deliver dellivered=delivered dellivery=delivery delvered=delivered
    delvery=delivery delviered=delivered delviery=delivery delya=delay demage=damage demaged=damaged demages=damages
    demension=dimension demensions=dimensions demmand=demand demmonstrate=demonstrate demnstrate=demonstrate
    demonstratte=demonstrate demonstrte=demonstrate densitys=densities|density's denyed=denied depand=depend
    depanding=depending depands=depends deparment=department departement=department departmant=department
    departmnt=department departre=departure departurre=departure depatment=department dependand=dependent
    dependible=dependable dependig=depending dependnt=dependent depht=depth depndent=dependent deposites=deposits
    depositted=deposited depossit=deposit deppartment=department depparture=departure deppendent=dependent
    deppends=depends depposit=deposit deprtment=department deprture=departure derect=direct derected=directed
    derection=direction derections=directions derectly=directly derector=director desappoint=disappoint
    desappointed=disappointed desappointing=disappointing desappointment=disappointment descibe=describe
    descibed=described descibing=describing desciption=description desciptions=descriptions descirption=description
    descrbe=describe descreption=description descreptions=descriptions descreptive=descriptive describd=described
    describeing=describing describtion=description descriped=described descripion=description descripiton=description
    descripsion=description descriptin=description descriptoin=description descripton=description
    descrition=description descrption=description desent=decent deserveing=deserving desgin=design desgined=designed
    desgins=designs desgned=designed desicion=decision desicions=decisions deside=decide desided=decided desigh=design
    desing=design desinged=designed desinger=designer desingned=designed desings=designs desireing=desiring
    desirible=desirable desision=decision despached=despatched desparate=desperate desparately=desperately
    desperatley=desperately desperatly=desperately desperatte=desperate desperrate=desperate desperte=desperate
    despit=despite despitte=despite desprate=desperate despute=dispute desputes=disputes desrciption=description
    desribe=describe desribed=described desribes=describes desribing=describing desription=description
    desriptions=descriptions desriptive=descriptive dessigned=designed destenation=destination destinaiton=destination
    destinasion=destination destinatin=destination destinatoin=destination destinaton=destination
    destinattion=destination destinnation=destination destintion=destination destnation=destination destory=destroy
    destoryed=destroyed destroied=destroyed detachible=detachable detaild=detailed detailes=details detailled=detailed
    detalis=details determin=determine determind=determined determinne=determine determne=determine detial=detail
    detialed=detailed detials=details detrmine=determine dettailed=detailed dettails=details dettermine=determine
    devellop=develop develloped=developed develloper=developer develloping=developing devellopment=development
    devellopments=developments developd=developed develope=develop developement=development developmant=development
    developmet=development developmnt=development developp=develop developped=developed developper=developer
    developping=developing developpment=development developpments=developments develpment=development devic=device
    devics=devices devilery=delivery devive=device devliery=delivery devlop=develop devloped=developed
    devloper=developer devloping=developing devlopment=development devlopments=developments devolop=develop
    devoloped=developed devoloper=developer devoloping=developing devolopment=development devolopments=developments
    dfeinitely=definitely dfiferent=different diamater=diameter diametre=diameter diametter=diameter diammeter=diameter
    diamter=diameter diarys=diaries|diary's dicsionary=dictionary dicsount=discount dictionarry=dictionary
    dictionery=dictionary dictionnary=dictionary dictionry=dictionary dicuss=discuss dicussed=discussed
    dicussion=discussion dident=didn't didint=didn't didnot=did_not didnt=didn't difect=defect difective=defective
    difects=defects diference=difference diferences=differences diferent=different diferently=differently
    diferrence=difference diferrent=different difers=differs diffcult=difficult diffculty=difficulty
    diffeernt=different diffenent=different differance=difference differances=differences differant=different
    differantly=differently differd=differed differnce=difference differnt=different differntly=differently
    differrence=difference differrences=differences differrent=different differrently=differently
    diffference=difference diffferent=different difficcult=difficult difficculty=difficulty difficlt=difficult
    difficlty=difficulty difficuilt=difficult difficulities=difficulties difficultys=difficulties|difficulty's
    difficut=difficult difficutly=difficulty diffrant=different diffreent=different diffrence=difference
    diffrences=differences diffrent=different diffrently=differently diffucult=difficult dificult=difficult
    dificulties=difficulties dificulty=difficulty difinite=definite difinitely=definitely difrence=difference
    difrences=differences difrent=different difrently=differently digestable=digestible digitall=digital
    digitaly=digitally digittal=digital digtal=digital diligance=diligence diliver=deliver dilivered=delivered
    diliveries=deliveries dilivering=delivering dilivers=delivers dilivery=delivery dimantion=dimension
    dimenson=dimension dimenssion=dimension dimenssions=dimensions dimention=dimension dimentions=dimensions
    dimesions=dimensions dimmension=dimension dimmensions=dimensions dimnsion=dimension dimnsions=dimensions
    dineing=dining dipatched=dispatched dipsatched=dispatched dirction=direction dirctly=directly direcion=direction
    direcions=directions direciton=direction direclty=directly direcly=directly direcsion=direction directely=directly
    directin=direction directley=directly directoin=direction directon=direction direkted=directed direktly=directly
    dirrect=direct dirrected=directed dirrection=direction dirrections=directions dirrectly=directly dirrector=director
    dirtyed=dirtied dirtyer=dirtier dirtyest=dirtiest dirtys=dirties dirver=driver disableing=disabling
    disaggree=disagree disapear=disappear disapeared=disappeared disapoint=disappoint disapointed=disappointed
    disapointet=disappointed disapointing=disappointing disapointment=disappointment disappearred=disappeared
    disappiont=disappoint disappionted=disappointed disappionting=disappointing disappiontment=disappointment
    disappointd=disappointed disappointmant=disappointment disappointmnt=disappointment disappointng=disappointing
    disaptched=dispatched disater=disaster disatisfied=dissatisfied disccount=discount discont=discount
    discout=discount discouted=discounted discouts=discounts discoverd=discovered discoverred=discovered
    discovr=discover discrepancys=discrepancies|discrepancy's discribe=describe discribed=described discribes=describes
    discribing=describing discription=description discriptions=descriptions discriptive=descriptive discssed=discussed
    discssion=discussion discunt=discount discunts=discounts discuont=discount discused=discussed discusion=discussion
    discusson=discussion discusss=discuss discusting=disgusting discustion=discussion discution=discussion
    discver=discover diseasse=disease disepoint=disappoint disepointed=disappointed disepointing=disappointing
    disepointment=disappointment diserve=deserve disgree=disagree disgusing=disgusting dishs=dishes
    dishwsher=dishwasher diskount=discount disocunt=discount dispach=dispatch dispached=dispatched dispaches=dispatches
    dispaching=dispatching dispacth=dispatch dispacthed=dispatched dispatchd=dispatched dispatchs=dispatches
    dispathced=dispatched dispathed=dispatched dispatsh=dispatch dispite=despite dispointed=disappointed
    disposible=disposable dispossal=disposal disppear=disappear disppeared=disappeared disppoint=disappoint
    disppointed=disappointed disppointing=disappointing disppointment=disappointment dispsal=disposal disptach=dispatch
    disptached=dispatched disptaches=dispatches disptaching=dispatching disptch=dispatch disptched=dispatched
    disptcher=dispatcher dissagree=disagree dissapear=disappear dissapeared=disappeared dissapoint=disappoint
    dissapointed=disappointed dissapointing=disappointing dissapointment=disappointment dissapoited=disappointed
    dissappear=disappear dissappeared=disappeared dissappoint=disappoint dissappointed=disappointed
    dissappointing=disappointing dissappointment=disappointment dissaster=disaster dissatified=dissatisfied
    dissatisfyed=dissatisfied dissease=disease disspatch=dispatch disspatched=dispatched disspatches=dispatches
    disspatching=dispatching disster=disaster distanse=distance distence=distance distibute=distribute
    distinguishs=distinguishes distnce=distance distnct=distinct distrbute=distribute distribte=distribute
    distribtion=distribution distributte=distribute distroyed=destroyed distrub=disturb distrubution=distribution
    disturbence=disturbance divideing=dividing divisable=divisible divison=division divition=division dleay=delay
    dleivered=delivered dleivery=delivery dmaaged=damaged doccument=document docment=document documant=document
    documants=documents documentaiton=documentation documentatin=documentation documentatoin=documentation
    documentaton=documentation documention=documentation documets=documents documment=document documnet=document
    documnt=document doed=did doesn=doesn't doesnot=does_not doesnt=doesn't dolar=dollar dolars=dollars
    domesticaly=domestically domesticly=domestically donaiton=donation donatin=donation donatoin=donation
    donaton=donation donot=do_not dont=don't donwload=download donwloaded=downloaded dosent=doesn't dosn't=doesn't
    dosnt=doesn't doubtfull=doubtful doubtles=doubtless doughter=daughter douht=doubt dowload=download
    dowloaded=downloaded downlaod=download draged=dragged draging=dragging drak=dark dramaticaly=dramatically
    dramaticly=dramatically drasticaly=drastically drasticly=drastically drawed=drew drawngs=drawings dresss=dresses
    driect=direct driected=directed driection=direction driections=directions driectly=directly driector=director
    drinked=drank drived=drove driveing=driving droped=dropped droping=dropping druing=during drwings=drawings
    dryed=dried dsecription=description dsicount=discount dsipatched=dispatched duing=during duirng=during
    duraton=duration duribility=durability durible=durable durig=during durin=during durnig=during durring=during
    dutties=duties dutty=duty dutys=duties|duty's eachother=each_other eahc=each ealier=earlier ealrier=earlier
    ealry=early eamil=email earleir=earlier earler=earlier earliear=earlier earlly=early earlyer=earlier
    earlyest=earliest earrring=earring earrrings=earrings easeir=easier easely=easily easilly=easily easly=easily
    eassy=easy easyer=easier easyest=easiest easyly=easily eatch=each eated=ate eaxmple=example eazier=easier
    echange=exchange echanged=exchanged echanges=exchanges echanging=exchanging econmic=economic
    economicaly=economically economicly=economically economys=economies|economy's ecxellent=excellent ecxept=except
    ecxhange=exchange ecxuse=excuse edable=edible edcation=education edision=edition editted=edited edittion=edition
    educaiton=education educasion=education educateing=educating educatin=education educatoin=education
    educaton=education educattion=education educcation=education eevryone=everyone eevrything=everything efect=effect
    efective=effective efectively=effectively efects=effects effcient=efficient effct=effect effctive=effective
    effctively=effectively effcts=effects effecient=efficient effectiv=effective effectivley=effectively
    effectivly=effectively effectve=effective effektively=effectively efficcient=efficient efficeint=efficient
    efficent=efficient efficently=efficiently efficiant=efficient efficiantly=efficiently efforrt=effort
    eficient=efficient efort=effort eforts=efforts eigth=eight eigtheen=eighteen eigthth=eighth eigthy=eighty
    eihgteen=eighteen eihgty=eighty eihter=either eitehr=either eiter=either eithr=either eksample=example
    ekspect=expect ekspectation=expectation ekspectations=expectations ekspected=expected ekspecting=expecting
    ekspects=expects elctric=electric elctrical=electrical elctricity=electricity elctronic=electronic
    eleciton=election elecric=electric elecrical=electrical elecricity=electricity elecronic=electronic
    elecronics=electronics electic=electric electical=electrical electin=election electoin=election electon=election
    electonic=electronic electonics=electronics electrcal=electrical electrcity=electricity electricall=electrical
    electricaly=electrically electriccal=electrical electriccity=electricity electricitty=electricity
    electricly=electrically electricty=electricity electrik=electric electrnic=electronic electroinc=electronic
    electronicaly=electronically electronicly=electronically electronnic=electronic electtric=electric
    electtrical=electrical electtricity=electricity electtronic=electronic electtronics=electronics elegence=elegance
    elegent=elegant elegently=elegantly elektric=electric elektrical=electrical elektricity=electricity elemant=element
    elemment=element elephent=elephant eletric=electric eletrical=electrical eletricity=electricity
    eletronic=electronic eletronics=electronics eligability=eligibility eligable=eligible eligiblle=eligible
    elimate=eliminate ellastic=elastic ellectric=electric ellectrical=electrical ellectricity=electricity
    ellectronic=electronic ellegant=elegant ellement=element elligible=eligible elliminate=eliminate elsewere=elsewhere
    elsewherre=elsewhere elsewhre=elsewhere elswhere=elsewhere emaill=email embaras=embarrass embarased=embarrassed
    embarasing=embarrassing embarasment=embarrassment embarass=embarrass embarassed=embarrassed
    embarassing=embarrassing embarassment=embarrassment embarras=embarrass embarrased=embarrassed
    embarrasing=embarrassing embarrasment=embarrassment embarrassmant=embarrassment embarrss=embarrass
    embarrssed=embarrassed embroiderry=embroidery embroidry=embroidery embrrass=embarrass embrrassed=embarrassed
    emediately=immediately emergance=emergence emergancy=emergency emergencys=emergencies|emergency's
    emergncy=emergency emial=email emials=emails emmediate=immediate emmediately=immediately emmergency=emergency
    emmotional=emotional emosional=emotional emotionaly=emotionally emotionnal=emotional emottional=emotional
    emphasie=emphasise employeee=employee employmant=employment emplyee=employee emportance=importance
    emportant=important emported=imported emporters=importers emporting=importing emptey=empty emptyed=emptied
    emptyness=emptiness emptys=empties emrgency=emergency emtional=emotional emtpy=empty emty=empty enableing=enabling
    enclosd=enclosed encloseing=enclosing enclosse=enclose enclossed=enclosed enclsed=enclosed encorage=encourage
    encounterd=encountered encourageing=encouraging encouragemant=encouragement encouragment=encouragement
    encourge=encourage encourrage=encourage encouter=encounter encoutered=encountered endevour=endeavour endles=endless
    endurence=endurance enegry=energy engagemant=engagement engagment=engagement enginer=engineer enginneer=engineer
    engish=English englsh=English engneer=engineer engravng=engraving engrved=engraved engrver=engraver
    engrving=engraving enible=enable enjoi=enjoy enjoied=enjoyed enjoyd=enjoyed enjoyible=enjoyable enjoymant=enjoyment
    ennemy=enemy ennormous=enormous enogh=enough enoguh=enough enojy=enjoy enoough=enough enormos=enormous
    enormouse=enormous enormus=enormous enoug=enough enought=enough enouhg=enough enourmous=enormous enouth=enough
    enquireis=enquiries enquirey=enquiry enquirys=enquiries|enquiry's enrmous=enormous enspect=inspect
    enspected=inspected enspecting=inspecting enspection=inspection enspections=inspections enstruction=instruction
    enstructions=instructions ensuer=ensure ensur=ensure ensurance=insurance ensureing=ensuring enterance=entrance
    enterd=entered enterred=entered enterring=entering entertaiment=entertainment entertainement=entertainment
    entertainmant=entertainment enthousiasm=enthusiasm enthusiam=enthusiasm enthusiasticaly=enthusiastically
    enthusiasticly=enthusiastically entir=entire entirelly=entirely entirley=entirely entirly=entirely
    entirrely=entirely entiteled=entitled entreis=entries entrely=entirely entrie=entry entrnce=entrance
    entrys=entries|entry's enugh=enough enuogh=enough envellope=envelope envelobe=envelope envelpe=envelope
    envelpoe=envelope enver=never envestigate=investigate envestigated=investigated envestigates=investigates
    envestigating=investigating envestigation=investigation enviorment=environment enviormental=environmental
    enviorments=environments enviornment=environment envirnment=environment envirnmental=environmental
    envirnments=environments enviroment=environment enviromental=environmental enviroments=environments
    enviromnent=environment environement=environment environemental=environmental environements=environments
    environmant=environment environmnt=environment envirronment=environment envlope=envelope envoice=invoice
    envoiced=invoiced envoices=invoices envoicing=invoicing envolope=envelope envolopes=envelopes
    envronment=environment envyed=envied envys=envies eonugh=enough epxected=expected eqally=equally eqaul=equal
    eqipment=equipment eqivalent=equivalent equall=equal equaly=equally equiped=equipped equipement=equipment
    equipmant=equipment equipmet=equipment equipmetn=equipment equipmnt=equipment equiptment=equipment
    equivalant=equivalent equivallent=equivalent equivalnt=equivalent equivelant=equivalent equivelent=equivalent
    equivlent=equivalent erings=earrings erly=early eror=error erorr=error erors=errors erroneos=erroneous
    erroneouse=erroneous erroneus=erroneous errror=error errros=errors escpecially=especially esential=essential
    esier=easier esitmated=estimated espacially=especially espcially=especially especally=especially
    especcially=especially especialley=especially especialy=especially esplained=explained esplaining=explaining
    esplains=explains essance=essence essantial=essential essencial=essential essentialy=essentially essntial=essential
    esspecially=especially estabilish=establish estabilished=established establishmant=establishment
    establishs=establishes establsh=establish estblish=establish estiamted=estimated estimaiton=estimation
    estimat=estimate estimatd=estimated estimateing=estimating estimatin=estimation estimatoin=estimation
    estimaton=estimation estimatte=estimate estimatted=estimated estimmate=estimate estimmated=estimated
    estimtaed=estimated estimte=estimate estimted=estimated estmate=estimate estmated=estimated estmiated=estimated
    etiher=either etsimated=estimated europan=European europian=European eurpoe=Europe evaluaiton=evaluation
    evaluateing=evaluating evaluatin=evaluation evaluatoin=evaluation evaluaton=evaluation evant=event
    evantually=eventually evdence=evidence evenig=evening evenning=evening eventhough=even_though eventualy=eventually
    eventully=eventually everbody=everybody everday=everyday everone=everyone everoyne=everyone everrybody=everybody
    everryone=everyone everrything=everything everrywhere=everywhere everthing=everything evertyhing=everything
    everwhere=everywhere everybdy=everybody everyne=everyone everyon=everyone everyonne=everyone everythin=everything
    everythink=everything everythng=everything everytime=every_time everyting=everything everywere=everywhere
    everywherre=everywhere everywhre=everywhere eveyr=every eveyrone=everyone eveyrthing=everything
    eveything=everything evidance=evidence evidant=evident evidantly=evidently evidense=evidence evidnce=evidence
    evning=evening evntually=eventually evrey=every evreyone=everyone evreything=everything evry=every
    evrybody=everybody evryday=everyday evryone=everyone evrything=everything evrywhere=everywhere exachange=exchange
    exaclty=exactly exacly=exactly exactelly=exactly exactley=exactly exagerate=exaggerate exagerated=exaggerated
    exaggerat=exaggerate exaggeratte=exaggerate exaggerrate=exaggerate exaggerte=exaggerate exaggrate=exaggerate
    examin=examine examinaton=examination examineing=examining examinne=examine examlpe=example exammine=examine
    exampel=example exampels=examples exapmle=example exat=exact exatly=exactly exausted=exhausted excahnge=exchange
    excange=exchange excat=exact excatly=exactly exccellent=excellent exccept=except exced=exceed excede=exceed
    exceded=exceeded excelelnt=excellent excelent=excellent excellance=excellence excellant=excellent
    excellet=excellent excelllent=excellent excellnet=excellent excellnt=excellent excepiton=exception
    excepsion=exception excepsional=exceptional exceptin=exception exceptionaly=exceptionally exceptionnal=exceptional
    exceptoin=exception excepton=exception excercise=exercise exces=excess excesive=excessive excetp=except
    exchage=exchange exchaged=exchanged exchagne=exchange exchagned=exchanged exchagnes=exchanges exchagning=exchanging
    exchang=exchange exchangd=exchanged exchangeing=exchanging exchenge=exchange exchenged=exchanged
    exchenges=exchanges exchenging=exchanging exchnage=exchange exchnaged=exchanged exchnages=exchanges
    exchnaging=exchanging exchnge=exchange excitd=excited exciteing=exciting excitemant=excitement
    excitemment=excitement excitemnt=excitement excitment=excitement excitng=exciting excitted=excited
    excittement=excitement excitting=exciting exclelent=excellent excllent=excellent excludeing=excluding
    exclusivley=exclusively exclusivly=exclusively excluson=exclusion exclution=exclusion excpect=expect
    excpectation=expectation excpectations=expectations excpected=expected excpecting=expecting excpects=expects
    excpet=except excption=exception excptional=exceptional exctement=excitement excting=exciting excuseing=excusing
    excuze=excuse execllent=excellent execpt=except exeed=exceed exeeded=exceeded exelent=excellent exellent=excellent
    exend=extend exepcted=expected exepnsive=expensive exept=except exeption=exception exeptional=exceptional
    exercisse=exercise exercse=exercise exerrcise=exercise exersise=exercise exggerate=exaggerate exhange=exchange
    exhanged=exchanged exhanges=exchanges exhanging=exchanging exhaustd=exhausted exhcange=exchange
    exhibitted=exhibited exibition=exhibition exicting=exciting existance=existence existense=existence
    existnce=existence existng=existing exlude=exclude exluding=excluding exlusive=exclusive exmaple=example
    exmaples=examples expalin=explain expalined=explained expalining=explaining expalins=explains expart=expert
    exparts=experts expceted=expected expct=expect expctation=expectation expctations=expectations expcted=expected
    expcting=expecting expcts=expects expdite=expedite expecation=expectation expecations=expectations
    expecetd=expected expecially=especially expectaiton=expectation expectatin=expectation expectatoin=expectation
    expectaton=expectation expectatons=expectations expectd=expected expeditte=expedite expedte=expedite
    expektation=expectation expektations=expectations expekted=expected expekting=expecting expence=expense
    expences=expenses expencive=expensive expensiv=expensive expensivley=expensively expensivly=expensively
    expenssive=expensive expensve=expensive expereince=experience expereinced=experienced expereinces=experiences
    expereincing=experiencing experement=experiment experements=experiments experence=experience experiance=experience
    experianced=experienced experiances=experiences experiancing=experiencing experiece=experience experienc=experience
    experienceing=experiencing experiense=experience experiensed=experienced experienses=experiences
    experiensing=experiencing experimant=experiment experince=experience experinced=experienced experincee=experience
    experinceed=experienced experincees=experiences experinceing=experiencing experrience=experience
    experrienced=experienced expesive=expensive expetced=expected expeting=expecting expierence=experience
    expierenced=experienced expierences=experiences expierience=experience expierienced=experienced
    expieriences=experiences expieriencing=experiencing expinsive=expensive expir=expire expiraton=expiration
    expird=expired expireing=expiring expirement=experiment expirements=experiments expirery=expiry expirey=expiry
    expirience=experience expirienced=experienced expiriences=experiences expiriencing=experiencing
    explaination=explanation explainations=explanations explaind=explained explaine=explain explainned=explained
    explanaiton=explanation explanasion=explanation explanatin=explanation explanatoin=explanation
    explanaton=explanation explanattion=explanation explane=explain explaned=explained explaning=explaining
    explannation=explanation explantion=explanation explein=explain expleined=explained expleining=explaining
    expleins=explains explenation=explanation explian=explain explianed=explained explianing=explaining
    explians=explains explination=explanation explnation=explanation exploreing=exploring explorre=explore
    expnsive=expensive exposeing=exposing expres=express expresion=expression expresson=expression
    exprestion=expression expretion=expression exprience=experience exprienced=experienced expriences=experiences
    expriencing=experiencing exprot=export exproted=exported exproter=exporter exproters=exporters exproting=exporting
    exprots=exports exprssion=expression exquisitley=exquisitely exquisitly=exquisitely exrcise=exercise exsist=exist
    exsisting=existing exspect=expect exspectation=expectation exspectations=expectations exspected=expected
    exspecting=expecting exspects=expects exspensive=expensive exspired=expired exsport=export exsported=exported
    exsporter=exporter exsporters=exporters exsporting=exporting exsports=exports exspress=express exstence=existence
    exsting=existing exstra=extra extendet=extended extensin=extension extensivley=extensively extensivly=extensively
    extenson=extension extenssion=extension extention=extension externaly=externally externel=external exteror=exterior
    extnded=extended extnsion=extension extraordinairy=extraordinary extraordinarry=extraordinary
    extraordinery=extraordinary extraordinnary=extraordinary extraordinry=extraordinary extraordnary=extraordinary
    extravagent=extravagant extreame=extreme extreamly=extremely extreem=extreme extreemly=extremely
    extremelly=extremely extrememly=extremely extremley=extremely extremly=extremely extremme=extreme
    extremmely=extremely extrenal=external extrmely=extremely extrordinary=extraordinary exuse=excuse exuses=excuses
    fabulos=fabulous fabulouse=fabulous fabulus=fabulous faccility=facility faciliate=facilitate facilites=facilities
    facilitty=facility facilitys=facilities|facility's facillity=facility facilty=facility facinating=fascinating
    faclity=facility facory=factory facotry=factory factary=factory factorry=factory factorys=factories|factory's
    fahsion=fashion fahter=father faild=failed faillure=failure failurre=failure faimly=family fairnes=fairness
    fairys=fairies|fairy's faithflly=faithfully faithfull=faithful faithfuly=faithfully faling=falling falled=fell
    falsley=falsely falsly=falsely falty=faulty falut=fault familar=familiar famileis=families familliar=familiar
    familly=family familys=families|family's famiy=family famliar=familiar famliy=family famly=family
    fammiliar=familiar fammily=family famouse=famous famus=famous fancyed=fancied fancys=fancies fanstastic=fantastic
    fantasic=fantastic fantasticaly=fantastically fantasticly=fantastically fantasys=fantasies|fantasy's
    fantatic=fantastic farbic=fabric farmacy=pharmacy fashionible=fashionable fashon=fashion fashonable=fashionable
    fasinating=fascinating fasion=fashion fastend=fastened fatcory=factory fater=fatter faultly=faulty
    favoirte=favorite favorate=favorite favorible=favorable favorit=favorite favoritte=favorite favorrite=favorite
    favorte=favorite favouirte=favourite favourate=favourite favourible=favourable favourit=favourite
    favouritte=favourite favourrite=favourite favourte=favourite favourtie=favorite favrite=favorite favuor=favour
    faxs=faxes feadback=feedback feasability=feasibility feasable=feasible featrue=feature featrues=features
    featture=feature featurre=feature febrary=February febraury=February februray=February febuary=February
    feburary=February fedback=feedback feddback=feedback fedeback=feedback feeback=feedback feebdack=feedback
    feedabck=feedback feedbacck=feedback feedbak=feedback feedbcak=feedback feedbck=feedback feeel=feel
    feeeling=feeling feeled=felt feelig=feeling feild=field feilds=fields feirce=fierce felow=fellow feture=feature
    fetures=features ffrom=from fianlly=finally ficton=fiction fidn=find fidning=finding fifht=fifth fiften=fifteen
    fighted=fought figrue=figure figth=fight fileing=filing filenamme=filename filenme=filename filenname=filename
    fillename=filename filname=filename filterd=filtered finacial=financial finaley=finally finall=final
    finalley=finally finallly=finally finaly=finally financal=financial financialy=financially finantial=financial
    finded=found finence=finance finisched=finished finised=finished finishd=finished finishs=finishes finlaly=finally
    finnally=finally finnaly=finally finnancial=financial finncial=financial finnish=finish finnished=finished
    finsh=finish finshed=finished firday=Friday firend=friend firts=first fisrt=first fited=fitted fiter=fitter
    fiters=fitters fith=fifth fiting=fitting fitnes=fitness fiveteen=fifteen fivety=fifty fixs=fixes flaot=float
    flashligth=flashlight flashlihgt=flashlight flawles=flawless flexability=flexibility flexable=flexible
    flexble=flexible flexibilty=flexibility flexiblity=flexibility fligth=flight flihgt=flight fliped=flipped
    fliter=filter flolder=folder flowwer=flower fluffyer=fluffier fluffyest=fluffiest flwoer=flower flxible=flexible
    fmaily=family fnially=finally focuss=focus foget=forget fogot=forgot foldible=foldable folllow=follow
    followd=followed followng=following follwed=followed follwing=following follwo=follow folow=follow folowed=followed
    folowing=following folows=follows fomr=from foood=food footbll=football forard=forward forawrd=forward
    forceing=forcing fordward=forward foreigh=foreign forein=foreign foreing=foreign forexample=for_example
    forfiet=forfeit forgeted=forgot forgetfull=forgetful forgeting=forgetting forgett=forget forgetted=forgot
    forgiv=forgive forgivenes=forgiveness forgoted=forgot forgoten=forgotten forgotton=forgotten forgottten=forgotten
    forgtten=forgotten foriegn=foreign foriegner=foreigner foriegners=foreigners forinstance=for_instance
    formall=formal formaly=formally forreign=foreign forrever=forever forteen=fourteen forthe=for_the
    fortnate=fortunate fortnately=fortunately fortnght=fortnight fortnigth=fortnight fortnihgt=fortnight
    fortres=fortress fortunatelly=fortunately fortunatley=fortunately fortunatly=fortunately fortunatte=fortunate
    fortunattely=fortunately fortunetly=fortunately fortunnate=fortunate fortunnately=fortunately fortunte=fortunate
    fortuntely=fortunately foruth=fourth forver=forever forwad=forward forwared=forwarded forword=forward
    forwrad=forward foryou=for_you foudn=found foulty=faulty foundaiton=foundation foundasion=foundation
    foundatin=foundation foundatoin=foundation foundaton=foundation foundattion=foundation foundtion=foundation
    fountin=fountain fourt=fourth fourten=fourteen fourtheen=fourteen fourthy=forty fourty=forty foward=forward
    fowarded=forwarded fowarder=forwarder fowarding=forwarding fowrard=forward fracne=France fraem=frame
    fragiel=fragile fragille=fragile fragrence=fragrance fragrent=fragrant fragrnce=fragrance
    freeshipping=free_shipping freigth=freight freihgt=freight freind=friend freindley=friendly
    freindliness=friendliness freindly=friendly freinds=friends freindship=friendship freley=freely frely=freely
    frend=friend frendly=friendly frends=friends freqent=frequent freqently=frequently frequant=frequent
    frequantly=frequently frequenlty=frequently frequentley=frequently freshnes=freshness frgrance=fragrance
    fridy=Friday friedn=friend frieght=freight friendd=friend friendley=friendly friendlyer=friendlier
    friendlyest=friendliest friendlyness=friendliness frige=fridge frightend=frightened frigthened=frightened
    frihgtened=frightened frind=friend frinds=friends frist=first frmo=from fromthe=from_the frotn=front frount=front
    frquent=frequent frquently=frequently frst=first fruitfull=fruitful fryed=fried frys=fries fsat=fast fualt=fault
    fualty=faulty fucntion=function fucntions=functions fulfiled=fulfilled fulfillled=fulfilled fulfillmant=fulfillment
    fulfilmant=fulfilment fullfil=fulfil fullfill=fulfill fullfilled=fulfilled fullrefund=full_refund fuly=fully
    funcion=function funciton=function funcsion=function functin=function functoin=function functon=function
    functons=functions fundemental=fundamental funnyer=funnier funnyest=funniest funtion=function funtional=functional
    funtions=functions funy=funny fuor=four furhter=further furhtermore=furthermore furiouse=furious furiture=furniture
    furius=furious furnature=furniture furnishs=furnishes furnitere=furniture furnitre=furniture furnitture=furniture
    furnitturee=furniture furnitur=furniture furniturre=furniture furntiure=furniture furnture=furniture furter=further
    furthermorre=furthermore furthermre=furthermore furthrmore=furthermore furthur=further furture=future
    futher=further futhermore=furthermore futre=future fvie=five gahter=gather galery=gallery
    gallerys=galleries|gallery's galss=glass galsses=glasses gantle=gentle gantleman=gentleman gantly=gently
    garantee=guarantee garanteed=guaranteed garantees=guarantees garantied=guaranteed garanty=guarantee
    garauntee=guarantee garaunteed=guaranteed garaunteeing=guaranteeing garauntees=guarantees gardan=garden
    gardn=garden garentee=guarantee garenteed=guaranteed garmant=garment garrage=garage garrantee=guarantee
    garranteed=guaranteed garranteeing=guaranteeing garrantees=guarantees garranty=warranty gatherd=gathered
    gatherred=gathered gaurantee=guarantee gauranteed=guaranteed gauranteeing=guaranteeing gaurantees=guarantees
    gaurentee=guarantee gearboxs=gearboxes geenral=general gemany=Germany genarally=generally genarous=generous
    genearl=general generaiton=generation generall=general generalley=generally generaly=generally
    generateing=generating generatin=generation generatoin=generation generaton=generation generatte=generate
    generlly=generally generos=generous generosly=generously generouse=generous generral=general generrally=generally
    generrate=generate generrous=generous generte=generate generus=generous generusly=generously genious=genius
    geniune=genuine genneral=general gennerally=generally gennerate=generate gennerous=generous genral=general
    genrally=generally genrate=generate genreal=general genrous=generous gentel=gentle gentelman=gentleman
    gentlemman=gentleman gentlman=gentleman genuien=genuine genuin=genuine genuinly=genuinely genuinne=genuine
    georgous=gorgeous gerat=great germay=Germany geted=got geting=getting getted=got gettting=getting geust=guest
    gfit=gift giev=give giivng=giving giudance=guidance giude=guide giuded=guided giudes=guides giuding=guiding
    gived=given|gave giveing=giving givn=given givven=given gladley=gladly glamoros=glamorous glamorouse=glamorous
    glamorus=glamorous glases=glasses globaly=globally gneeral=general godess=goddess godo=good goed=went goign=going
    goldden=golden goodafternoon=good_afternoon goodevening=good_evening goodmorning=good_morning goodnes=goodness
    goodnite=good_night gooing=going goood=good gooods=goods gorgeos=gorgeous gorgeouse=gorgeous gorgeus=gorgeous
    gorgous=gorgeous govenment=government govenments=governments goverment=government govermment=government
    govermments=governments govermnent=government governement=government governmant=government governmnt=government
    govornment=government govornments=governments govrnment=government grabed=grabbed grabing=grabbing
    gracefull=graceful gracios=gracious graciouse=gracious gracius=gracious gradualy=gradually graet=great
    gramar=grammar grammer=grammar grandmther=grandmother gratefful=grateful gratefull=grateful gratefuly=gratefully
    gratest=greatest gratful=grateful gratitde=gratitude gratittude=gratitude gratteful=grateful grattitude=gratitude
    grattude=gratitude grdually=gradually greate=great greatful=grateful greatfully=gratefully greatings=greetings
    greatley=greatly greetngs=greetings greettings=greetings grented=granted gretings=greetings grndmother=grandmother
    grocerys=groceries|grocery's growed=grew grteful=grateful grtitude=gratitude gruop=group gruops=groups
    guaarntee=guarantee guage=gauge guarante=guarantee guaranted=guaranteed guaranteeed=guaranteed
    guarantys=guaranties|guaranty's guaratee=guarantee guarateed=guaranteed guaratnee=guarantee guaratneed=guaranteed
    guaratneeing=guaranteeing guaratnees=guarantees guarentee=guarantee guarenteed=guaranteed guarenteeing=guaranteeing
    guarentees=guarantees guarnatee=guarantee guarntee=guarantee guarnteed=guaranteed guarrantee=guarantee
    guarranteed=guaranteed guarranteeing=guaranteeing guarrantees=guarantees guideing=guiding guidelinne=guideline
    guidelline=guideline guidelne=guideline guidence=guidance guidline=guideline guidnce=guidance gulity=guilty
    guraantee=guarantee gurantee=guarantee guranteed=guaranteed guranteeing=guaranteeing gurantees=guarantees
    gurrantee=guarantee gvie=give haave=have habbit=habit hadbeen=had_been hadnt=hadn't hadware=hardware haerd=heard
    haert=heart haev=have hafl=half hagn=hang hairbrushs=hairbrushes hairlinne=hairline hairlne=hairline hamer=hammer
    hammerd=hammered hamock=hammock handbaag=handbag handeled=handled handeling=handling handfull=handful
    handleing=handling handlng=handling handmad=handmade handmde=handmade hankerchief=handkerchief hanlde=handle
    hanlded=handled hanndy=handy hapen=happen hapened=happened hapening=happening hapenn=happen hapenned=happened
    hapens=happens hapily=happily hapiness=happiness happeir=happier happend=happened happenned=happened
    happenng=happening happenning=happening happilly=happily happines=happiness happinness=happiness happinss=happiness
    happly=happily happned=happened happness=happiness happning=happening happpen=happen happpy=happy happyer=happier
    happyest=happiest happyly=happily happyness=happiness hapy=happy hapyy=happy harasment=harassment hardnes=hardness
    hardwarre=hardware hardwear=hardware hardwre=hardware harmfull=harmful harmles=harmless harmonios=harmonious
    harmoniouse=harmonious harmonius=harmonious harrass=harass harrassment=harassment hasbeen=has_been hasnot=has_not
    hasnt=hasn't hatchs=hatches hauleir=haulier haullier=haulier havebeen=have_been haveing=having havenot=have_not
    havent=haven't haveto=have_to havnt=haven't hazardos=hazardous hazardouse=hazardous hazardus=hazardous
    headfone=headphone headfones=headphones headhpone=headphone headhpones=headphones headphnes=headphones
    headphonnes=headphones headphons=headphones headphoone=headphone headphoones=headphones healthyer=healthier
    healthyest=healthiest healthyness=healthiness heaphones=headphones hearded=heard heared=heard heatting=heating
    heaveir=heavier heavilly=heavily heavvy=heavy heavyer=heavier heavyest=heaviest heavyly=heavily heavyness=heaviness
    hedphone=headphone hedphones=headphones heigher=higher heighest=highest heighth=height heigt=height heigth=height
    heigths=heights heigts=heights heihgt=height heihgts=heights helllo=hello helpd=helped helpfull=helpful
    helpfuly=helpfully helples=helpless helplss=helpless hepful=helpful hepl=help heplping=helping hesistate=hesitate
    hesistation=hesitation hesitat=hesitate hesitateing=hesitating hesitatte=hesitate hesitent=hesitant
    hesitiate=hesitate hesittate=hesitate hesitte=hesitate hessitate=hesitate hestate=hesitate hestitate=hesitate
    hevy=heavy hgue=huge hidded=hidden hideing=hiding hiden=hidden hideos=hideous hideouse=hideous hideus=hideous
    hieght=height hieghten=heighten hieghts=heights highligth=highlight highlihgt=highlight highquality=high_quality
    higly=highly higth=high hihg=high hihger=higher hindrence=hindrance histary=history historicaly=historically
    historicly=historically historry=history hiting=hitting hitted=hit hodl=hold hoem=home hoep=hope hoewver=however
    hoilday=holiday hoildays=holidays holded=held holidy=holiday holliday=holiday hollydays=holidays homeles=homeless
    honestley=honestly honnest=honest honnestly=honestly honnour=honour honorible=honorable honourible=honourable
    honstly=honestly hoodei=hoodie hopeffully=hopefully hopeflly=hopefully hopefly=hopefully hopefuley=hopefully
    hopefull=hopeful hopefullly=hopefully hopefuly=hopefully hopeing=hoping hopeles=hopeless hopeyou=hope_you
    hopfully=hopefully hopital=hospital hoppefully=hopefully horible=horrible horizntal=horizontal
    horizontaly=horizontally horrable=horrible horribel=horrible horrizontal=horizontal horzontal=horizontal
    hospittal=hospital hosptal=hospital hosptial=hospital hoter=hotter hotest=hottest houres=hours househld=household
    houshold=household houssehold=household hovewer=however howeevr=however howerver=however howeve=however
    howevr=however howveer=however howver=however hrad=hard hsould=should htan=than htat=that hte=the htem=them
    hten=then htey=they htink=think htis=this hudge=huge humman=human hummorous=humorous humoros=humorous
    humorouse=humorous humorrous=humorous humorus=humorous humrous=humorous hunded=hundred hunderd=hundred
    hunderds=hundreds hundered=hundred hungryer=hungrier hungryest=hungriest hungryly=hungrily huor=hour huors=hours
    huose=house hurryed=hurried hurrys=hurries hurted=hurt hury=hurry husban=husband husbend=husband husehold=household
    hvae=have hwat=what hwen=when hwere=where hwich=which hwoever=however hwole=whole hygeine=hygiene iamge=image
    icnh=inch icnhes=inches icnlude=include icnluded=included icnonvenience=inconvenience idae=idea idantical=identical
    idantify=identify idantity=identity idenitfication=identification idenitfied=identified idenitfy=identify
    identcal=identical identfy=identify idential=identical identiccal=identical identicle=identical
    identiffication=identification identiffied=identified identiffy=identify identificaiton=identification
    identificatin=identification identificatoin=identification identificaton=identification identifyed=identified
    identifys=identifies identitty=identity identty=identity idntical=identical idntify=identify idntity=identity
    ieght=eight iether=either ietm=item ifnormation=information ifyou=if_you ignor=ignore ignord=ignored
    ignoreing=ignoring ignorence=ignorance ignorent=ignorant ihave=I_have illegable=illegible illegall=illegal
    illegaly=illegally illnes=illness illuson=illusion illustraiton=illustration illustrateing=illustrating
    illustratin=illustration illustratoin=illustration illustraton=illustration illution=illusion ilness=illness
    imagin=imagine imagineing=imagining imaginne=imagine imediate=immediate imediatelly=immediately
    imediately=immediately imediatly=immediately imemdiately=immediately imense=immense imformation=information
    imgae=image imgaes=images imidiate=immediate imidiately=immediately imitateing=imitating immage=image
    immages=images immagine=imagine immdeiately=immediately immdiate=immediate immdiately=immediately
    immeadiate=immediate immeadiately=immediately immedaitely=immediately immedately=immediately
    immeddiately=immediately immedeate=immediate immedeately=immediately immediaetly=immediately
    immediatele=immediately immediatelly=immediately immediatley=immediately immediatly=immediately
    immediatte=immediate immediattely=immediately immedietly=immediately immeditaely=immediately immeditely=immediately
    immeidately=immediately immidiate=immediate immidiately=immediately immidiatly=immediately immitation=imitation
    imortance=importance imortant=important imorted=imported imorter=importer imorters=importers imorting=importing
    imorts=imports implemant=implement implemment=implement implemnt=implement implment=implement implyed=implied
    implys=implies imporant=important imporatnt=important importan=important importand=important importence=importance
    importent=important importently=importantly importnat=important importnce=importance importnt=important
    imporve=improve imporved=improved impossable=impossible impossble=impossible imppression=impression impres=impress
    impresed=impressed impresion=impression impresive=impressive impresson=impression imprestion=impression
    impretion=impression improtance=importance improtant=important improted=imported improter=importer
    improters=importers improting=importing improts=imports improvd=improved improveing=improving
    improvemant=improvement improvemment=improvement improvemnt=improvement improvment=improvement imprssed=impressed
    imprssion=impression imprtance=importance imprtant=important imprved=improved imprvement=improvement
    impssible=impossible inaccessable=inaccessible inaddition=in_addition inadvance=in_advance inavailable=unavailable
    inbetween=in_between incase=in_case inccorect=incorrect incdent=incident inchs=inches incidant=incident
    incidentaly=incidentally incidnt=incident inclded=included incldes=includes inclding=including incldue=include
    incldued=included includ=include includd=included includeing=including includet=included includng=including
    inclued=include incluedd=included incluson=inclusion inclution=inclusion incmplete=incomplete
    incnovenience=inconvenience incnvenience=inconvenience incnvenient=inconvenient incompatability=incompatibility
    incompatable=incompatible incompleet=incomplete incomplet=incomplete incomplette=incomplete incomplte=incomplete
    inconevnience=inconvenience inconsistant=inconsistent inconveinence=inconvenience inconveinience=inconvenience
    inconvencience=inconvenience inconveneince=inconvenience inconveneinces=inconveniences inconveneint=inconvenient
    inconvenence=inconvenience inconvenent=inconvenient inconveniance=inconvenience inconveniances=inconveniences
    inconveniant=inconvenient inconveniece=inconvenience inconvenienc=inconvenience inconvenince=inconvenience
    inconvennience=inconvenience inconvennient=inconvenient inconvience=inconvenience inconviences=inconveniences
    inconvienence=inconvenience inconvienences=inconveniences inconvienent=inconvenient inconvieniece=inconvenience
    inconvient=inconvenient inconvinence=inconvenience inconviniance=inconvenience inconviniances=inconveniences
    inconviniant=inconvenient inconvinience=inconvenience inconviniences=inconveniences inconvinient=inconvenient
    inconvneience=inconvenience inconvnience=inconvenience inconvnient=inconvenient incorect=incorrect
    incorectly=incorrectly incorrct=incorrect incorrctly=incorrectly incorreclty=incorrectly incorret=incorrect
    incovenience=inconvenience incoveniences=inconveniences incovenient=inconvenient incovinience=inconvenience
    incovnenience=inconvenience incrase=increase incrased=increased incrdible=incredible incrdibly=incredibly
    increasd=increased increaseing=increasing increasse=increase incredable=incredible incredably=incredibly
    incredble=incredible incredbly=incredibly incredibel=incredible incredients=ingredients increse=increase
    incresed=increased incresing=increasing incrrect=incorrect incrrectly=incorrectly incude=include inculde=include
    inculded=included inculdes=includes inculding=including indcate=indicate indcated=indicated indead=indeed
    inded=indeed indelable=indelible indentification=identification indentified=identified indentify=identify
    independance=independence independant=independent independed=independent independnt=independent
    indepndent=independent indeppendent=independent indicat=indicate indicatd=indicated indicateing=indicating
    indicatte=indicate indicatted=indicated indiccate=indicate indiccated=indicated indicte=indicate
    indivdual=individual indivdually=individually individualy=individually indpendent=independent indstry=industry
    industiral=industrial industrios=industrious industriouse=industrious industrius=industrious
    industrys=industries|industry's industy=industry indvidual=individual inefficiant=inefficient ineligable=ineligible
    inetrested=interested inevitible=inevitable inexpensivley=inexpensively inexpensivly=inexpensively infact=in_fact
    infamos=infamous infamouse=infamous infamus=infamous infectios=infectious infectiouse=infectious
    infectius=infectious infecton=infection infent=infant inferiour=inferior inflatible=inflatable
    inflexable=inflexible influance=influence influense=influence infomation=information infomration=information
    inforamtion=information informaiton=information informaly=informally informasion=information informatin=information
    informatoin=information informaton=information informattion=information informd=informed informtion=information
    infortunately=unfortunately infrmation=information infrmed=informed infrom=inform infromation=information
    infromed=informed infroming=informing infront=in_front ingeneral=in_general ingore=ignore ingored=ignored
    ingrdient=ingredient ingredeint=ingredient ingrediant=ingredient ingrediants=ingredients inheritence=inheritance
    inital=initial initally=initially initiall=initial initialy=initially inittial=initial inittials=initials
    injoy=enjoy injoyed=enjoyed injurys=injuries|injury's inlcude=include inlcuded=included inlcudes=includes
    inlcuding=including inmediate=immediate inmediately=immediately inmediatly=immediately innitial=initial
    innitials=initials innocant=innocent innoculate=inoculate inocent=innocent inocnvenience=inconvenience
    inofrmation=information inorder=in_order inovative=innovative inovice=invoice inoviced=invoiced inovices=invoices
    inovicing=invoicing inportance=importance inportant=important inported=imported inporter=importer
    inporters=importers inporting=importing inports=imports inqire=inquire inqiry=inquiry inquireing=inquiring
    inquireis=inquiries inquirey=inquiry inquirre=inquire inquirry=inquiry inquirys=inquiries|inquiry's inqury=inquiry
    insde=inside insead=instead insepct=inspect insepcted=inspected insepcting=inspecting insepction=inspection
    insepctions=inspections insetad=instead insid=inside insigth=insight insihgt=insight insits=insist
    insitute=institute inslation=insulation insorance=insurance insorances=insurances insored=insured insoring=insuring
    inspction=inspection inspeced=inspected inspecsion=inspection inspecton=inspection inspekt=inspect
    inspekted=inspected inspekting=inspecting inspektions=inspections inspet=inspect inspeted=inspected
    inspeting=inspecting inspetion=inspection inspetions=inspections inspireing=inspiring inspite=in_spite
    insrance=insurance insruance=insurance insruction=instruction insructions=instructions instad=instead
    instaed=instead instalation=installation instaled=installed installaiton=installation installasion=installation
    installatin=installation installatoin=installation installaton=installation installattion=installation
    installd=installed installmant=installment installtion=installation instalmant=instalment insted=instead
    insteed=instead instence=instance instent=instant instently=instantly instllation=installation instlled=installed
    instnce=instance instock=in_stock instrct=instruct instrction=instruction instrctions=instructions
    instrment=instrument instrucction=instruction instrucctions=instructions instrucion=instruction
    instrucions=instructions instruciton=instruction instrucitons=instructions instrucktion=instruction
    instrucktions=instructions instrucsion=instruction instrucsions=instructions instructin=instruction
    instructoin=instruction instructon=instruction instructons=instructions instrumant=instrument
    instrumants=instruments instrumment=instrument instrumnt=instrument instrution=instruction instrutions=instructions
    instuction=instruction instuctions=instructions insuarnce=insurance insufficent=insufficient
    insufficiant=insufficient insuficient=insufficient insulasion=insulation insulattion=insulation
    insullation=insulation insultion=insulation insureing=insuring insurence=insurance insurnace=insurance
    insurnce=insurance insurrance=insurance insurrances=insurances insurred=insured insurring=insuring intand=intend
    intantion=intention integratte=integrate integrte=integrate inteligent=intelligent intellgent=intelligent
    intelligance=intelligence intelligant=intelligent intellignt=intelligent intendet=intended intenet=internet
    inteniton=intention intensivley=intensively intensivly=intensively intented=intended intentin=intention
    intentionaly=intentionally intentoin=intention intenton=intention interational=international interessted=interested
    interessting=interesting interestng=interesting interetsed=interested interfer=interfere interferance=interference
    intergrate=integrate interiour=interior interisting=interesting intermediat=intermediate internaly=internally
    internasional=international internatinal=international internationaly=internationally internationnal=international
    internattional=international internel=internal internett=internet interntional=international interrest=interest
    interrested=interested interresting=interesting interrpt=interrupt interset=interest interst=interest
    intersted=interested intersting=interesting interupt=interrupt interupted=interrupted interveiw=interview
    inteview=interview intgrate=integrate inthe=in_the intials=initials intlligent=intelligent intnded=intended
    intntion=intention intoduce=introduce intoo=into intotal=in_total intouch=in_touch intrduce=introduce
    intreested=interested intrest=interest intrested=interested intresting=interesting intrests=interests
    intrnal=internal intrnational=international intrnet=internet introdce=introduce introducce=introduce
    introduceing=introducing introduciton=introduction introductin=introduction introductoin=introduction
    introducton=introduction intrrupt=interrupt intruction=instruction intructions=instructions intsead=instead
    inusrance=insurance invallid=invalid inveniton=invention inventin=invention inventoin=invention inventon=invention
    invesitgate=investigate invesitgated=investigated invesitgates=investigates invesitgating=investigating
    invesitgation=investigation investegate=investigate investegated=investigated investegates=investigates
    investegating=investigating investegation=investigation investgate=investigate investgated=investigated
    investgates=investigates investgating=investigating investgation=investigation investigaiton=investigation
    investigasion=investigation investigat=investigate investigateing=investigating investigatin=investigation
    investigatoin=investigation investigaton=investigation investigatte=investigate investigatted=investigated
    investigattes=investigates investigatting=investigating investigattion=investigation investigte=investigate
    investigtion=investigation investmant=investment invincable=invincible invioce=invoice invisable=invisible
    invit=invite invitaiton=invitation invitatin=invitation invitatoin=invitation invitaton=invitation
    inviteing=inviting invition=invitation invlove=involve invloved=involved invoce=invoice invoced=invoiced
    invoces=invoices invocie=invoice invocies=invoices invocing=invoicing invoic=invoice invoicce=invoice
    invoise=invoice invoised=invoiced invoises=invoices invoising=invoicing involveing=involving
    involvemant=involvement involvment=involvement invstigate=investigate invstigation=investigation
    ipmortant=important iregular=irregular irelevant=irrelevant iresponsible=irresponsible iritated=irritated
    iritating=irritating irrelevent=irrelevant irresistable=irresistible irresponsable=irresponsible
    irritible=irritable isnot=is_not isnt=isn't isntead=instead isnurance=insurance isssue=issue issu=issue
    issueing=issuing issuses=issues isthe=is_the isue=issue isued=issued isues=issues itam=item iteam=item iteams=items
    itemm=item itens=items itesm=items itll=it'll itme=item itmes=items itnerested=interested ivnoice=invoice
    jaket=jacket jakets=jackets janauary=January januari=January janurary=January januray=January janury=January
    jealos=jealous jealouse=jealous jealus=jealous jellow=yellow jelous=jealous jesterday=yesterday jewelery=jewellery
    jewellary=jewellery jewellerry=jewellery jewellry=jewellery jewerly=jewelry jewlery=jewellery jewllery=jewellery
    jewlry=jewelry jion=join joging=jogging jounrey=journey joyfull=joyful jsust=just jsut=just judgeing=judging
    judgemant=judgement judgemment=judgement judgemnt=judgement jugde=judge juine=June juli=July justifyed=justified
    justifys=justifies juwellery=jewellery juwelry=jewelry kables=cables keboard=keyboard keeep=keep keeeping=keeping
    keeped=kept keept=kept keping=keeping ketle=kettle keybaord=keyboard keybord=keyboard kichen=kitchen kidn=kind
    kidnly=kindly kilgram=kilogram kilgrams=kilograms kiligram=kilogram killogram=kilogram killograms=kilograms
    kilogrms=kilograms kilometr=kilometre kindely=kindly kindess=kindness kindley=kindly kindnes=kindness
    kindnss=kindness kindregards=kind_regards kindy=kindly kinldy=kindly kitchien=kitchen kithcen=kitchen knidly=kindly
    knigth=knight knihgt=knight knited=knitted knoledge=knowledge knon=known knoted=knotted knowed=knew
    knowladge=knowledge knowldge=knowledge knowledgeible=knowledgeable knowlegde=knowledge knowlege=knowledge knwe=knew
    knwledge=knowledge knwo=know knwon=known komputer=computer komputers=computers konw=know konwn=known
    korrect=correct korrected=corrected korrecting=correcting korrection=correction korrections=corrections
    korrectly=correctly laarge=large laast=last labell=label lable=label lables=labels laboratary=laboratory
    laboratorry=laboratory laboratry=laboratory laborattory=laboratory laborratory=laboratory labortory=laboratory
    labratory=laboratory labtop=laptop lacqer=lacquer lader=ladder laebl=label laet=late laether=leather laetr=later
    laeve=leave lagest=largest lagnuage=language lagre=large laguage=language laguh=laugh landscappe=landscape
    landscpe=landscape langauge=language languaje=language langugae=language languge=language lanugage=language
    laod=load lapotp=laptop lastest=latest lasttime=last_time lastweek=last_week latchs=latches latelly=lately
    lateset=latest latley=lately latly=lately laundrey=laundry laywer=lawyer lazyly=lazily lazyness=laziness
    lbael=label lcoal=local leagal=legal leahter=leather leashs=leashes leater=leather leathe=leather leathr=leather
    leav=leave leaveing=leaving leest=least legability=legibility legable=legible legaly=legally legitamate=legitimate
    legitimat=legitimate legitimatley=legitimately legitimatly=legitimately legnth=length lended=lent lengh=length
    lenght=length lenghten=lengthen lenghth=length lenghts=lengths lenghty=lengthy lengt=length lenth=length
    lenthen=lengthen lenths=lengths lenthy=lengthy leran=learn lerned=learned leson=lesson lessthan=less_than
    leter=letter letering=lettering leters=letters lether=leather leting=letting letme=let_me letterboxs=letterboxes
    letterd=lettered letterng=lettering letterring=lettering lettring=lettering lettter=letter letus=let_us levl=level
    levle=level levvel=level liabilitys=liabilities|liability's liabilty=liability liablity=liability liason=liaison
    libary=library liberary=library librarry=library librarys=libraries|library's librery=library licance=licence
    liccence=licence liccense=license lieing=lying liek=like liesure=leisure liesurely=leisurely liev=live
    lightley=lightly lightnng=lightning ligth=light ligther=lighter ligthing=lighting ligthning=lightning ligths=lights
    ligthweigth=lightweight lihgt=light lihgter=lighter lihgting=lighting lihgts=lights lihgtweihgt=lightweight
    liible=liable liitle=little likelyer=likelier likelyest=likeliest likewize=likewise likley=likely likly=likely
    likuid=liquid lilys=lilies|lily's limeted=limited limitaiton=limitation limitatin=limitation limitatoin=limitation
    limitaton=limitation limitd=limited limitt=limit limitted=limited limmit=limit limmited=limited liqid=liquid
    liquied=liquid liscense=license lisence=licence lisense=license lissen=listen listend=listened listenned=listened
    listenning=listening listet=listed listn=listen listning=listening listting=listing listtings=listings
    literaly=literally literlly=literally literrally=literally lithum=lithium litle=little litlle=little
    litrally=literally littel=little litterally=literally littl=little litttle=little liveing=living lkie=like
    lnaguage=language lnog=long loacl=local locaiton=location locall=local localy=locally locasion=location
    locat=locate locatd=located locateing=locating locatin=location locatoin=location locaton=location
    locatons=locations locatted=located locattion=location loccated=located loccation=location loccomotive=locomotive
    locmotive=locomotive locommotive=locomotive locomottive=locomotive locomotve=locomotive locomtive=locomotive
    loction=location loged=logged logicaly=logically logicly=logically loging=logging logisitcs=logistics
    logisitics=logistics logistcs=logistics logistiks=logistics logn=long logstics=logistics loial=loyal loked=looked
    loking=looking lokos=looks lonelyness=loneliness longger=longer longuer=longer lonley=lonely lonly=lonely
    lookingforward=looking_forward lookng=looking loook=look looose=lose loosend=loosened loseing=losing losst=lost
    losted=lost losting=losing loveing=loving lovelly=lovely lovelyer=lovelier lovelyest=loveliest lovley=lovely
    lovly=lovely lowerd=lowered lowerred=lowered lses=less lsit=list lsited=listed lsiting=listing lttle=little
    lubricent=lubricant luckely=luckily luckly=luckily luckyer=luckier luckyest=luckiest luckyly=luckily lugage=luggage
    luggege=luggage lukc=luck lukily=luckily lunchboxs=lunchboxes luxery=luxury luxory=luxury luxurios=luxurious
    luxuriouse=luxurious luxurius=luxurious luxurys=luxuries|luxury's mabye=maybe machien=machine maching=matching
    machinne=machine macth=match maded=made madnes=madness maek=make maen=mean maens=means maesure=measure
    maetrial=material magasine=magazine magazinne=magazine magazne=magazine magetic=magnetic magicaly=magically
    magicly=magically magnificant=magnificent magnifyed=magnified magnifys=magnifies magzine=magazine
    mailboxs=mailboxes mailbx=mailbox mainley=mainly maintainance=maintenance maintaind=maintained
    maintanance=maintenance maintence=maintenance maintenence=maintenance maintennance=maintenance
    maintennce=maintenance maintian=maintain maintnance=maintenance maitnain=maintain maitnained=maintained
    maitnaining=maintaining maitnains=maintains maitnenance=maintenance majoritty=majority
    majoritys=majorities|majority's majorrity=majority majorty=majority majrity=majority maked=made makeing=making
    maket=market makr=maker manadge=manage managd=managed manageed=managed manageer=manager manageing=managing
    managemant=management managemetn=management managge=manage managged=managed managgement=management managger=manager
    managgers=managers managging=managing managment=management manaul=manual maneged=managed manegement=management
    maneger=manager manegers=managers maneging=managing maner=manner manfacture=manufacture manfactured=manufactured
    manfacturer=manufacturer manfacturers=manufacturers manfacturing=manufacturing manfuacturer=manufacturer
    mangaer=manager mangement=management manifacture=manufacture manifactured=manufactured manifacturer=manufacturer
    manifacturers=manufacturers manifacturing=manufacturing manily=mainly mannage=manage mannaged=managed
    mannagement=management mannager=manager mannagers=managers mannaging=managing mannual=manual mannually=manually
    mannuals=manuals mannufacture=manufacture mannufactured=manufactured mannufacturer=manufacturer mantain=maintain
    mantained=maintained mantaining=maintaining mantains=maintains mantenance=maintenance mantion=mention
    mantioned=mentioned manttain=maintain manttained=maintained manttaining=maintaining manttains=maintains
    manttenance=maintenance manuafcturer=manufacturer manualy=manually manufacter=manufacturer manufactor=manufacturer
    manufactore=manufacture manufactored=manufactured manufactorer=manufacturer manufactorers=manufacturers
    manufactoring=manufacturing manufactre=manufacture manufactred=manufactured manufactrer=manufacturer
    manufactuer=manufacturer manufactuers=manufacturers manufacturre=manufacture manufacturred=manufactured
    manufacturrer=manufacturer manufacure=manufacture manufacured=manufactured manufacurer=manufacturer
    manufacurers=manufacturers manufacuring=manufacturing manufacutrer=manufacturer manufatcurer=manufacturer
    manufature=manufacture manufatured=manufactured manufaturer=manufacturer manufaturers=manufacturers
    manufaturing=manufacturing manufcature=manufacture manufcatured=manufactured manufcaturer=manufacturer
    manufcaturers=manufacturers manufcaturing=manufacturing manufcture=manufacture manufctured=manufactured
    manufcturer=manufacturer manuffacture=manufacture manuffactured=manufactured manuffacturer=manufacturer
    manythanks=many_thanks marbel=marble marcket=market marhc=March maried=married marketible=marketable
    marketted=marketed markting=marketing marrige=marriage marryed=married marrys=marries marvelleous=marvellous
    marvellos=marvellous marvellouse=marvellous marvellus=marvellous marvelos=marvelous marvelouse=marvelous
    marvelus=marvelous masage=massage mashine=machine mashines=machines massege=message massivley=massively
    massivly=massively matchng=matching mateiral=material materail=material materails=materials materal=material
    matereal=material materiall=material materil=material materils=materials materrial=material mathamatics=mathematics
    mathc=match mathces=matches matirial=material matirials=materials matreial=material matress=mattress
    matresses=mattresses matrial=material matrials=materials matterial=material matterials=materials mattres=mattress
    mattrss=mattress maunal=manual maunfacturer=manufacturer maximim=maximum maximmum=maximum maximun=maximum
    maxium=maximum mayb=maybe mayeb=maybe mdae=made meaningfull=meaningful meanning=meaning meanwhille=meanwhile
    meanwhle=meanwhile meanwile=meanwhile measeure=measure measeured=measured measeurement=measurement
    measeurements=measurements measeures=measures measeuring=measuring measred=measured measrement=measurement
    measrements=measurements measrue=measure meassure=measure meassured=measured meassurement=measurement
    meassurements=measurements meassures=measures meassuring=measuring measue=measure measur=measure measurd=measured
    measureing=measuring measuremant=measurement measuremants=measurements measuremetn=measurement
    measuremment=measurement measuremments=measurements measuremnt=measurement measuremnts=measurements
    measurment=measurement measurments=measurements measurre=measure measurred=measured measurrement=measurement
    measurrements=measurements meating=meeting meausre=measure mecanic=mechanic mecanical=mechanical mecanism=mechanism
    mechanicaly=mechanically mechanicly=mechanically mechanisim=mechanism mechannism=mechanism mechansm=mechanism
    mechnism=mechanism medcial=medical medcine=medicine meddicine=medicine medecine=medicine medicaly=medically
    mediccal=medical mediccine=medicine medicene=medicine medicinne=medicine medicly=medically medicne=medicine
    meduim=medium meeet=meet meeted=met meetre=metre meetting=meeting mehtod=method memary=memory memeber=member
    memebers=members memery=memory memmory=memory memorys=memories|memory's menaged=managed menagement=management
    menager=manager menagers=managers menaging=managing menction=mention mension=mention mensioned=mentioned
    mentaly=mentally mentiond=mentioned mentionend=mentioned mentionned=mentioned mentionning=mentioning
    mentoin=mention meny=many merchandice=merchandise merchandies=merchandise merchandisse=merchandise
    merchandse=merchandise merchendise=merchandise merchent=merchant merchents=merchants merchndise=merchandise
    merchnt=merchant mercifull=merciful merley=merely merly=merely mesaage=message mesage=message mesages=messages
    mesasge=message mesaure=measure mesaured=measured mesaurement=measurement mesaurements=measurements
    mesaures=measures mesauring=measuring messageing=messaging messege=message messeges=messages messgae=message
    messgaes=messages messge=message messges=messages messsage=message messurement=measurement
    messurements=measurements mesure=measure mesured=measured mesurement=measurement mesurements=measurements
    mesuring=measuring metalic=metallic meterial=material meterials=materials metioned=mentioned metllic=metallic
    mettal=metal mettallic=metallic meybe=maybe mial=mail mian=main middel=middle midle=middle midnght=midnight
    midnigth=midnight midnihgt=midnight migth=might mihgt=might milimeter=millimeter milimeters=millimeters
    milimetre=millimetre milion=million milions=millions militarry=military militery=military militry=military
    milittary=military millimetr=millimetre millimmetre=millimetre millimtre=millimetre millitary=military
    millmetre=millimetre miltary=military minimim=minimum minimmum=minimum minimun=minimum minites=minutes
    minnimum=minimum minnute=minute minnutes=minutes minoritys=minorities|minority's minour=minor mintes=minutes
    mintue=minute mintues=minutes minuts=minutes minuttes=minutes miror=mirror mirors=mirrors mirrow=mirror
    mirrror=mirror miscelaneous=miscellaneous miscellaneus=miscellaneous miscellanneous=miscellaneous
    miscellneous=miscellaneous mischievious=mischievous mischievos=mischievous mischievouse=mischievous
    mischievus=mischievous miscllaneous=miscellaneous mised=missed miserible=miserable mising=missing mision=mission
    misisng=missing misleeding=misleading mispell=misspell mispelled=misspelled mispelling=misspelling missig=missing
    missleading=misleading missnig=missing missplaced=misplaced misssed=missed misssing=missing misstake=mistake
    misstaken=mistaken misstakes=mistakes missunderstand=misunderstand missunderstanding=misunderstanding
    missunderstood=misunderstood mistak=mistake mistaknly=mistakenly mistke=mistake mistken=mistaken
    mistkenly=mistakenly mistreatd=mistreated misunderstad=misunderstand misunderstading=misunderstanding
    misunderstanded=misunderstood misunderstaning=misunderstanding misundertanding=misunderstanding mixs=mixes
    mkae=make mkaing=making mnaual=manual mnaufacturer=manufacturer mnay=many moblie=mobile mocasin=moccasin
    moddel=model moddem=modem moddification=modification moddifications=modifications moddified=modified moddify=modify
    moderatley=moderately moderatly=moderately modiffication=modification modiffications=modifications
    modiffied=modified modiffy=modify modificaiton=modification modificatin=modification modificatoin=modification
    modificaton=modification modifiy=modify modifyed=modified modifys=modifies modle=model modles=models moeny=money
    mohter=mother moistur=moisture moiton=motion momant=moment momement=moment mometn=moment momment=moment
    monaday=Monday mondey=Monday monht=month monhts=months moniter=monitor moniters=monitors monitr=monitor
    monittor=monitor monney=money monnitor=monitor montain=mountain monthe=month monthes=months monthley=monthly
    monthy=monthly montly=monthly moonligth=moonlight moonlihgt=moonlight mor=more moraly=morally morethan=more_than
    morgage=mortgage moring=morning morining=morning mornig=morning mornngs=mornings mornning=morning morover=moreover
    morreover=moreover mosion=motion mostley=mostly mostlikely=most_likely motivat=motivate motocycle=motorcycle
    motoin=motion motorcicle=motorcycle mottor=motor mouht=mouth mounth=month mounthly=monthly mounths=months
    mountian=mountain mountng=mounting mouthfull=mouthful movei=movie moveing=moving moveis=movies movemant=movement
    movemment=movement movemnt=movement movment=movement mozarella=mozzarella mroe=more msising=missing msot=most
    mtaerial=material muhc=much multible=multiple multiplyed=multiplied multiplys=multiplies muose=mouse
    muscial=musical musicaly=musically musicly=musically musle=muscle mustnt=mustn't musuem=museum mutal=mutual
    mutiple=multiple mutualy=mutually mysefl=myself myslef=myself mystake=mistake mystakes=mistakes
    mysterios=mysterious mysteriouse=mysterious mysterius=mysterious mysterry=mystery mysterys=mysteries|mystery's
    nacklace=necklace nacklaces=necklaces naem=name naems=names naer=near naiton=nation nameing=naming namley=namely
    namly=namely nappys=nappies|nappy's narow=narrow nasional=national natinal=national
    nationalitys=nationalities|nationality's nationaly=nationally nationnal=national natoin=nation natrally=naturally
    natrual=natural nattional=national nattural=natural natturally=naturally naturaley=naturally naturall=natural
    naturaly=naturally naturlly=naturally naturral=natural naturrally=naturally ncie=nice neagtive=negative
    nearley=nearly nearrest=nearest necassary=necessary neccecarily=necessarily neccecary=necessary
    neccesarily=necessarily neccesarry=necessary neccesary=necessary neccessarily=necessarily neccessary=necessary
    neccessity=necessity necesarily=necessarily necesarry=necessary necesary=necessary necesity=necessity
    necessarilly=necessarily necessarly=necessarily necessarrily=necessarily necessarry=necessary
    necessaryly=necessarily necessery=necessary necessesarily=necessarily necessesary=necessary
    necessitys=necessities|necessity's necessrily=necessarily necessry=necessary neckalce=necklace necklacce=necklace
    necklase=necklace necklases=necklaces necklce=necklace necklese=necklace neckleses=necklaces neclace=necklace
    neclaces=necklaces necssarily=necessarily necssary=necessary nede=need neded=needed needd=needed needded=needed
    needel=needle neednt=needn't needto=need_to neeed=need neeeded=needed neeeds=needs neerby=nearby neerest=nearest
    neesd=needs negativley=negatively negativly=negatively negattive=negative negatve=negative negatvie=negative
    negetive=negative negitive=negative negligable=negligible negligance=negligence negociate=negotiate
    negotation=negotiation negotiat=negotiate negotiateing=negotiating negotiible=negotiable negtaive=negative
    negtive=negative neice=niece neigbhour=neighbour neigbor=neighbor neigbors=neighbors neigbour=neighbour
    neigbours=neighbours neighber=neighbor neighborood=neighborhood neighbourood=neighbourhood neighbrhood=neighborhood
    neighbuor=neighbour neighbur=neighbour neighor=neighbor neighour=neighbour neighours=neighbours neiter=neither
    nekc=neck neklace=necklace neklaces=necklaces neraly=nearly nervos=nervous nervouse=nervous nervus=nervous
    nescesarily=necessarily nescesary=necessary nescessary=necessary nesessary=necessary nessecary=necessary
    nessesarily=necessarily nessesary=necessary neutrall=neutral nevertheles=nevertheless neverthelless=nevertheless
    neverthelss=nevertheless neverthless=nevertheless nevr=never nevrtheless=nevertheless nevver=never newley=newly
    newone=new_one newpaper=newspaper newsleter=newsletter newsltter=newsletter newspapper=newspaper newspper=newspaper
    nexttime=next_time nextweek=next_week ngeative=negative nicly=nicely nieghbor=neighbor nieghborhood=neighborhood
    nieghbors=neighbors nieghbour=neighbour nieghbourhood=neighbourhood nieghbours=neighbours niether=neither
    nigth=night nigths=nights nihgt=night nihgts=nights nineth=ninth ninetteen=nineteen ninneteen=nineteen
    ninteen=nineteen ninty=ninety niose=noise nmuber=number nobdy=nobody noen=none noet=note nohting=nothing
    noisey=noisy noisyer=noisier noisyest=noisiest noitce=notice noraml=normal noramlly=normally norht=north
    normall=normal normalley=normally normaly=normally normlly=normally notbook=notebook notceable=noticeable
    notcie=notice notfication=notification notfiication=notification notfiications=notifications notfiied=notified
    notfiy=notify notheing=nothing nothig=nothing nothign=nothing notible=notable noticable=noticeable
    noticceable=noticeable noticced=noticed noticd=noticed noticeed=noticed noticeible=noticeable noticeing=noticing
    noticible=noticeable noticied=noticed notifcation=notification notifcations=notifications notifeid=notified
    notiffication=notification notiffications=notifications notiffied=notified notiffy=notify notificaiton=notification
    notificasion=notification notificatin=notification notificatoin=notification notificaton=notification
    notificatons=notifications notificattion=notification notificcation=notification notifiction=notification
    notifiy=notify notifyed=notified notifys=notifies notise=notice notised=noticed nottebook=notebook
    notticeable=noticeable notticed=noticed nottification=notification nottifications=notifications nottified=notified
    nottify=notify noveltys=novelties|novelty's novemeber=November novmber=November nowadys=nowadays nowdays=nowadays
    nowere=nowhere nowherre=nowhere ntoice=notice nubmer=number nubmers=numbers nuetral=neutral nuisanse=nuisance
    nuisence=nuisance numberd=numbered numbr=number numbre=number numbrs=numbers numebr=number numer=number
    numeros=numerous numerouse=numerous nummber=number nurserry=nursery nusance=nuisance nutritios=nutritious
    nutritiouse=nutritious nutritius=nutritious nwes=news nxet=next obediance=obedience obediant=obedient obejct=object
    obivous=obvious obivously=obviously objectivley=objectively objectivly=objectively oblidged=obliged
    obligaton=obligation obligd=obliged observeing=observing observible=observable obtaind=obtained obtian=obtain
    obvios=obvious obviosly=obviously obviosuly=obviously obviouse=obvious obviousley=obviously obviouslly=obviously
    obvius=obvious obviusly=obviously obvously=obviously ocasion=occasion ocasionally=occasionally ocasions=occasions
    ocassion=occasion ocassionally=occasionally occasionaly=occasionally occasionlly=occasionally
    occasionnal=occasional occasionnally=occasionally occason=occasion occassion=occasion occassional=occasional
    occassionally=occasionally occassions=occasions occation=occasion occational=occasional occationally=occasionally
    occourred=occurred occourrence=occurrence occourrences=occurrences occourring=occurring occours=occurs
    occrred=occurred occrrence=occurrence occrring=occurring occsion=occasion occsional=occasional
    occsionally=occasionally occupyed=occupied occupys=occupies occurance=occurrence occurances=occurrences
    occurd=occurred occure=occur occured=occurred occureed=occurred occurence=occurrence occurences=occurrences
    occures=occurs occuring=occurring occurr=occur occurrance=occurrence occurrances=occurrences occurrnce=occurrence
    occurrng=occurring occurrs=occurs ocne=once ocotber=October octber=October octomber=October ocupation=occupation
    ocupied=occupied ocur=occur ocured=occurred ocurred=occurred ocurrence=occurrence ocurrences=occurrences
    ocurring=occurring ocurrred=occurred ocurrrence=occurrence ocurrrences=occurrences ocurrring=occurring
    ocurrs=occurs ocurs=occurs oder=order odered=ordered odering=ordering oders=orders odrer=order oepn=open
    ofcourse=of_course ofence=offence ofer=offer ofered=offered ofering=offering oferred=offered ofers=offers
    offance=offence offce=office offcial=official offcially=officially offcie=office offcourse=of_course offerd=offered
    offerred=offered offerring=offering offfer=offer offic=office offical=official offically=officially
    officcial=official officcially=officially officialy=officially offred=offered oficce=office ofice=office
    oficially=officially ofifce=office ofthe=of_the oftn=often ohter=other ohters=others oirginal=original oldder=older
    olny=only omision=omission omisson=omission omited=omitted omition=omission ommelette=omelette ommission=omission
    ommitted=omitted onceagain=once_again onece=once onine=online onlien=online onlin=online onlly=only onthe=on_the
    ontime=on_time onwer=owner onwers=owners onyl=only ookay=okay opend=opened openend=opened openned=opened
    openngs=openings openning=opening opennings=openings operaiton=operation operasion=operation operat=operate
    operateing=operating operatin=operation operatoin=operation operaton=operation operatte=operate
    operattion=operation operrate=operate operration=operation opertion=operation opertunity=opportunity
    opinionn=opinion opinnion=opinion opinnions=opinions opinon=opinion opinons=opinions opion=opinion opiton=option
    opitons=options opning=opening opnings=openings opnions=opinions oponent=opponent oportunities=opportunities
    oportunity=opportunity opose=oppose oposite=opposite opossite=opposite oppen=open oppened=opened oppening=opening
    oppenings=openings opperate=operate opperating=operating opperation=operation oppertunity=opportunity
    oppinion=opinion oppinions=opinions oppnent=opponent opponant=opponent opponnent=opponent opponnt=opponent
    opportinuty=opportunity opportnity=opportunity opportunitiy=opportunity opportunitty=opportunity
    opportunitys=opportunities|opportunity's opportunnity=opportunity opportunty=opportunity oppositte=opposite
    oppossite=opposite oppotunity=opportunity opprtunity=opportunity oppsite=opposite oppurtunities=opportunities
    oppurtunity=opportunity opration=operation opsion=option opsional=optional optinal=optional optionnal=optional
    optoin=option optoins=options opton=option oragne=orange oragnisation=organisation oragnise=organise
    oragnised=organised oragnising=organising oragnization=organization oragnize=organize oragnized=organized
    oragnizing=organizing ordder=order orded=ordered ordeed=ordered orderd=ordered ordererd=ordered orderes=orders
    ordernumber=order_number orderred=ordered orderring=ordering ordes=orders ordinarry=ordinary ordinaryly=ordinarily
    ordinery=ordinary ordinnary=ordinary ordinry=ordinary ordnary=ordinary ordr=order ordred=ordered ordring=ordering
    oreder=order oreders=orders oredr=order organis=organise organisaiton=organisation organisasion=organisation
    organisatin=organisation organisatoin=organisation organisaton=organisation organisattion=organisation
    organisd=organised organiseing=organising organissation=organisation organisse=organise organistion=organisation
    organizaiton=organization organizasion=organization organizatin=organization organizatoin=organization
    organizaton=organization organizattion=organization organizeing=organizing organiztion=organization
    organnisation=organisation organnise=organise organnised=organised organnising=organising
    organnization=organization organnize=organize organnized=organized organnizing=organizing organsation=organisation
    organse=organise organzation=organization orgenisation=organisation orgenise=organise orgenised=organised
    orgenising=organising orgenization=organization orgenize=organize orgenized=organized orgenizing=organizing
    orgiinal=original orginal=original orginally=originally orginisation=organisation orginise=organise
    orginised=organised orginising=organising orginization=organization orginize=organize orginized=organized
    orginizing=organizing orgnaised=organised orgnisation=organisation orgnise=organise orgnization=organization
    orgnize=organize origanal=original origginal=original originall=original originaly=originally originlly=originally
    originnal=original originnally=originally origional=original origionally=originally orignal=original
    orignally=originally orignial=original oriignal=original ornage=orange ornamant=ornament orriginal=original
    orriginally=originally otehr=other otehrs=others othe=other otherwhise=otherwise otherwies=otherwise
    otherwisse=otherwise otherwize=otherwise otherwse=otherwise othewise=otherwise othre=other othrwise=otherwise
    otther=other otuside=outside ourslves=ourselves ouside=outside oustanding=outstanding oustide=outside
    outisde=outside outlinne=outline outof=out_of outrageos=outrageous outrageouse=outrageous outrageus=outrageous
    outrigth=outright outrihgt=outright outsanding=outstanding outsdie=outside outsid=outside overcom=overcome
    overnght=overnight overnigth=overnight overnihgt=overnight overrall=overall overseass=overseas
    overweigth=overweight overweihgt=overweight overwieght=overweight ovrnight=overnight paay=pay pacage=package
    pacaged=packaged pacages=packages pacaging=packaging pacakge=package pacakged=packaged pacakges=packages
    pacakging=packaging pacel=parcel pacience=patience packadge=package packadged=packaged packadges=packages
    packadging=packaging packagae=package packagd=packaged packageing=packaging packagng=packaging packaing=packaging
    packeage=package packeages=packages packege=package packeged=packaged packeges=packages packeging=packaging
    packgae=package packge=package packged=packaged packges=packages packging=packaging packinging=packaging
    packking=packing packt=packed pacrel=parcel pading=padding paide=paid paied=paid painfull=painful
    painfuly=painfully paing=paying painles=painless paintbrushs=paintbrushes paintng=painting paintting=painting
    paitence=patience pakage=package pakaged=packaged pakages=packages pakaging=packaging pakcage=package
    pakcaged=packaged pakcages=packages pakcaging=packaging pakcing=packing pakckage=package paked=packed paket=packet
    pakking=packing palce=place palced=placed palces=places paln=plan palnt=plant palstic=plastic palte=plate
    palyer=player pament=payment pamyent=payment pamyents=payments panited=painted pannel=panel papaer=paper
    papper=paper paragaph=paragraph paralel=parallel paralell=parallel parants=parents pararell=parallel parcell=parcel
    parchase=purchase parchased=purchased parchaser=purchaser parchases=purchases parchasing=purchasing
    parchmant=parchment parcially=partially parcil=parcel parcl=parcel parcle=parcel parcles=parcels parecl=parcel
    parfect=perfect parfection=perfection parfectly=perfectly parliamant=parliament parliamment=parliament
    parliamnt=parliament parllel=parallel parrallel=parallel parrents=parents parsel=parcel parsels=parcels
    partcipate=participate partcular=particular partcularly=particularly parteis=parties partener=partner
    partialrefund=partial_refund partialy=partially particcular=particular particcularly=particularly
    participent=participant particlar=particular particlarly=particularly particluar=particular
    particuarly=particularly particularily=particularly particulary=particularly particuler=particular
    particullar=particular particullarly=particularly particulrly=particularly partley=partly parzel=parcel
    pasage=passage pasd=past pased=passed pasenger=passenger pasion=passion pasport=passport passanger=passenger
    passivley=passively passivly=passively passnger=passenger passowrd=password passwrod=password pastion=passion
    pastrys=pastries|pastry's pasword=password paswords=passwords pateince=patience pateint=patient pateints=patients
    patern=pattern paterns=patterns patiance=patience patiant=patient patiantly=patiently patienceness=patience
    patientley=patiently patince=patience patinece=patience patner=partner patners=partners patns=pants
    pattience=patience pattient=patient pattren=pattern pauseing=pausing payd=paid payement=payment
    payements=payments payemnt=payment payent=payment payible=payable payid=paid paymant=payment paymants=payments
    paymentt=payment payed=paid paymet=payment paymetn=payment paymnet=payment paymnets=payments payng=paying pcakage=package
    pciture=picture pcitures=pictures peacceful=peaceful peacefful=peaceful peacefull=peaceful peacefuly=peacefully
    peacful=peaceful peachs=peaches peaple=people pecific=specific peculier=peculiar pedstal=pedestal pefect=perfect
    pefection=perfection pefectly=perfectly pefrect=perfect pehraps=perhaps peice=piece peices=pieces peirced=pierced
    peircing=piercing pelase=please penaltys=penalties|penalty's penatly=penalty pendand=pendant pendands=pendants
    pendig=pending penndant=pendant penndants=pendants peolpe=people peopel=people peple=people pepole=people
    perahps=perhaps peraps=perhaps percant=percent percantage=percentage percel=parcel percels=parcels
    perchase=purchase perchased=purchased perchaser=purchaser perchases=purchases perchasing=purchasing
    percieve=perceive percieved=perceived perect=perfect perefct=perfect perents=parents perfact=perfect
    perfaction=perfection perfactly=perfectly perfcet=perfect perfct=perfect perfction=perfection perfctly=perfectly
    perfeclty=perfectly perfecly=perfectly perfectley=perfectly perfekt=perfect perfektly=perfectly perfer=prefer
    perfet=perfect perfetc=perfect perfetion=perfection perfetly=perfectly perfomance=performance perfomed=performed
    performence=performance performnce=performance perfrmance=performance perfrom=perform perfromance=performance
    pergolla=pergola perhapps=perhaps perhas=perhaps perhpas=perhaps periodicaly=periodically periodicly=periodically
    perivous=previous permanant=permanent permanantly=permanently permannent=permanent permannt=permanent
    permenant=permanent perminent=permanent permision=permission permissable=permissible permisson=permission
    permistion=permission permited=permitted permiting=permitting permition=permission permitt=permit
    permnent=permanent permssion=permission perod=period peroid=period perpare=prepare perphaps=perhaps persent=present
    perserve=preserve persistant=persistent persn=person persnal=personal persnalised=personalised
    persnalized=personalized persnally=personally persoanl=personal personalissed=personalised
    personalitys=personalities|personality's personallised=personalised personallity=personality
    personallized=personalized personalsed=personalised personaly=personally personalzed=personalized
    personlised=personalised personlized=personalized personlly=personally personnal=personal
    personnalised=personalised personnalized=personalized personnally=personally personnaly=personally
    perspecitve=perspective persuad=persuade persue=pursue perticular=particular pertol=petrol pervent=prevent
    peyment=payment pharmacys=pharmacies|pharmacy's pharmcy=pharmacy phenomenom=phenomenon phisical=physical
    phisically=physically phonenumber=phone_number photgraph=photograph photgraphs=photographs photograh=photograph
    photogrph=photograph phottograph=photograph phtograph=photograph phtoo=photo phyiscal=physical
    phylosophy=philosophy physcal=physical physicall=physical physicaly=physically physiccal=physical
    physicly=physically piant=paint piar=pair piars=pairs pickture=picture pictres=pictures pictue=picture
    pictues=pictures picturre=picture picturres=pictures picure=picture picures=pictures picutre=picture
    picutres=pictures pieaces=pieces piec=piece piese=piece pieses=pieces pillw=pillow pilow=pillow pilows=pillows
    pirce=price pirces=prices pirnted=printed piror=prior pirvate=private pitcure=picture pitcures=pictures
    pitifull=pitiful pitty=pity pityed=pitied pitys=pities placeing=placing plaese=please planty=plenty plase=please
    plased=pleased plasitc=plastic plastick=plastic platfrm=platform platfrom=platform plausable=plausible
    playfull=playful playng=playing pleae=please pleaes=please pleasd=pleased pleasede=pleased pleaseing=pleasing
    pleasenote=please_note pleasent=pleasant pleasently=pleasantly pleasnt=pleasant pleasre=pleasure pleassant=pleasant
    pleasse=please pleassed=pleased pleassure=pleasure pleasue=pleasure pleasur=pleasure pleasurre=pleasure
    pleease=please pleese=please plentifull=plentiful plently=plenty plesae=please plesant=pleasant plese=please
    plesure=pleasure pls=please pltform=platform pluged=plugged pluging=plugging plul=pull plz=please pockett=pocket
    poeple=people pohne=phone poisonos=poisonous poisonouse=poisonous poisonus=poisonous poistive=positive poket=pocket
    pokets=pockets polcie=police polciy=policy policeis=policies policey=policy policys=policies|policy's
    polishs=polishes politelly=politely politley=politely politly=politely polittely=politely pollicies=policies
    pollicy=policy pollitely=politely poltely=politely ponit=point ponits=points poped=popped poplation=population
    poppular=popular poppulation=population poppys=poppies|poppy's populaiton=population popularty=popularity
    populasion=population populatin=population populatoin=population populaton=population populattion=population
    populer=popular popullar=popular popullation=population popultion=population porbably=probably porblem=problem
    porblems=problems porcess=process porcessed=processed porchase=purchase porchased=purchased porchaser=purchaser
    porchases=purchases porchasing=purchasing porduct=product porduction=production porductions=productions
    porductive=productive porducts=products porgram=program porject=project porjector=projector porjectors=projectors
    porjects=projects portble=portable portect=protect portected=protected portecting=protecting portection=protection
    portective=protective portector=protector portectors=protectors portibility=portability portible=portable
    porvide=provide porvided=provided porvides=provides posative=positive poscode=postcode posess=possess
    posession=possession posibility=possibility posible=possible posibly=possibly posiiton=position posion=poison
    posision=position posistion=position positin=position positiond=positioned positivley=positively
    positivly=positively positoin=position posittion=position posittive=positive positve=positive positvie=positive
    posman=postman pospone=postpone posponed=postponed possability=possibility possable=possible possably=possibly
    possbility=possibility possble=possible possbly=possibly possesion=possession possesson=possession
    possestion=possession possetion=possession possibble=possible possibe=possible possibel=possible
    possibilitty=possibility possibilitys=possibilities|possibility's possibillity=possibility possibilty=possibility
    possibley=possibly possiblities=possibilities possiblity=possibility possilbe=possible possition=position
    possitive=positive posssible=possible possssion=possession postadge=postage postge=postage postiive=positive
    postion=position postive=positive postphone=postpone postpne=postpone postponne=postpone potantial=potential
    potatos=potatoes potattoes=potatoes potental=potential potentialy=potentially potery=pottery potntial=potential
    pottatoes=potatoes pottential=potential potterry=pottery pottoes=potatoes pouchs=pouches poupular=popular
    powefull=powerful powerd=powered powerfull=powerful powerred=powered pracel=parcel practcal=practical
    practcally=practically practce=practice practicaly=practically practiccal=practical practiccally=practically
    practicce=practice practicle=practical practiclly=practically practicly=practically pratical=practical
    pratice=practice prbably=probably prblems=problems prboably=probably prbolem=problem prcedure=procedure
    prcessed=processed prcie=price prcisely=precisely prcoess=process prcoessed=processed prctical=practical
    prctically=practically prctice=practice prduct=product prduction=production prductions=productions
    prductive=productive prducts=products preapre=prepare preasure=pressure preccise=precise preccisely=precisely
    preceed=precede precentage=percentage preciouse=precious preciselly=precisely precisley=precisely
    precisly=precisely precison=precision precisse=precise precissely=precisely precition=precision precius=precious
    precsely=precisely predictible=predictable preesnt=present prefectly=perfectly preferance=preference prefere=prefer
    prefered=preferred preferible=preferable prefering=preferring prefernce=preference preferrable=preferable
    preferrably=preferably preferrd=preferred preferrence=preference preffer=prefer preffered=preferred
    prefference=preference prefferred=preferred preffers=prefers preformance=performance prefrence=preference
    prefrred=preferred pregnent=pregnant prehaps=perhaps prelimenary=preliminary premission=permission
    prepaired=prepared prepairing=preparing prepar=prepare preparaiton=preparation preparasion=preparation
    preparatin=preparation preparatoin=preparation preparaton=preparation preparattion=preparation prepard=prepared
    prepareing=preparing preparerd=prepared preparration=preparation preparre=prepare preparred=prepared
    prepartion=preparation preperation=preparation preppaid=prepaid prepparation=preparation preppare=prepare
    preppared=prepared preprae=prepare prepration=preparation prepred=prepared presance=presence presant=present
    presed=pressed presense=presence presentaion=presentation presentaiton=presentation presentatin=presentation
    presentatoin=presentation presentaton=presentation presidant=president presing=pressing presmably=presumably
    presnce=presence presnet=present preson=person pressence=presence pressre=pressure pressumably=presumably
    pressurre=pressure presumbly=presumably presumeably=presumably presummably=presumably presure=pressure
    prettty=pretty prettyer=prettier prettyest=prettiest prety=pretty prevant=prevent prevanted=prevented
    preveous=previous previlege=privilege previos=previous previosly=previously previouse=previous
    previousley=previously previouslly=previously previuos=previous previus=previous previusly=previously
    prevoius=previous prevous=previous prevously=previously prevvious=previous prference=preference prferred=preferred
    prfession=profession prfessional=professional prfessor=professor prgramme=programme prgress=progress
    priceing=pricing priceles=priceless priceses=prices primarry=primary primaryly=primarily primery=primary
    primmary=primary principaly=principally princippal=principal princpal=principal printet=printed printng=printing
    printting=printing prioirty=priority prioritty=priority prioritys=priorities|priority's priorrity=priority
    priorty=priority pritn=print pritty=pretty privatley=privately privatly=privately privatte=private
    privelege=privilege privicy=privacy priviledge=privilege privilge=privilege privilige=privilege
    privillege=privilege privious=previous privlege=privilege prjector=projector prmised=promised prmptly=promptly
    prncipal=principal prnting=printing prnunciation=pronunciation proabbly=probably proactve=proactive
    probabel=probable probabely=probably probablity=probability probaby=probably probally=probably probaly=probably
    probbaly=probably probbly=probably probelm=problem probelms=problems probem=problem probems=problems
    problam=problem problen=problem problm=problem problmes=problems problms=problems probly=probably procced=proceed
    proccedure=procedure procceed=proceed procceses=processes proccess=process proccessed=processed
    proccessing=processing proccessor=processor procdure=procedure proced=proceed procede=proceed proceding=proceeding
    procedre=procedure procedur=procedure procedurre=procedure proceedure=procedure proceedures=procedures
    proces=process procesed=processed procesing=processing procesor=processor processs=process procsesed=processed
    procssed=processed proctect=protect proctected=protected proctecting=protecting proctection=protection
    proctective=protective proctector=protector proctectors=protectors prodact=product prodaction=production
    prodactions=productions prodactive=productive prodacts=products prodct=product prodcts=products prodcut=product
    prodcution=production prodcutions=productions prodcutive=productive prodcuts=products prodduct=product
    prodict=product prodoct=product prodoction=production prodoctions=productions prodoctive=productive
    prodocts=products producce=produce producct=product produceing=producing producion=production produciton=production
    produckt=product producktion=production producktions=productions producktive=productive produckts=products
    producs=products productin=production productoin=production producton=production produkt=product produt=product
    produtc=product produts=products proecss=process proecssed=processed profesion=profession profesional=professional
    profesionally=professionally profesionals=professionals profesionnal=professional professinal=professional
    professionaly=professionally professionel=professional professionnal=professional professon=profession
    professsional=professional professsionally=professionally professsionals=professionals profestion=profession
    profestional=professional profetion=profession proffesional=professional proffesionally=professionally
    proffesionals=professionals proffesor=professor proffession=profession proffessional=professional
    proffessionally=professionally proffessionals=professionals proffessor=professor proffile=profile
    proffitable=profitable profille=profile profitible=profitable profitted=profited profssion=profession
    profssional=professional profssor=professor progamme=programme progess=progress programe=programme
    programm=programme progres=progress progrmme=programme progrss=progress proivde=provide projctor=projector
    prolbem=problem promice=promise promiced=promised prominant=prominent promisd=promised promiseing=promising
    promiss=promise promissed=promised promisses=promises prommise=promise prommised=promised prommote=promote
    promoiton=promotion promotin=promotion promotionnal=promotional promotoin=promotion promoton=promotion
    promotte=promote promptley=promptly prompty=promptly promsed=promised promt=prompt promtly=promptly
    pronnciation=pronunciation pronnunciation=pronunciation pronouce=pronounce pronounciation=pronunciation
    pronunciasion=pronunciation pronunciattion=pronunciation prooof=proof proov=prove propably=probably
    properley=properly properteis=properties propertys=properties|property's proplem=problem proplems=problems
    proporton=proportion proposall=proposal proposel=proposal propossal=proposal proposse=propose propper=proper
    propperly=properly propperty=property propposal=proposal proppose=propose proprely=properly proprety=property
    proprly=properly proprty=property propsal=proposal propsed=proposed prosess=process prosperos=prosperous
    prosperouse=prosperous prosperus=prosperous protction=protection protctive=protective proteccion=protection
    proteced=protected protecion=protection proteciton=protection protecsion=protection protectet=protected
    protectin=protection protectiv=protective protectoin=protection protecton=protection protectve=protective
    protekting=protecting protien=protein prottect=protect prottected=protected prottecting=protecting
    prottection=protection prottective=protective prottector=protector prottectors=protectors proudct=product
    provded=provided provder=provider provdie=provide proveing=proving provid=provide providd=provided
    provideing=providing providet=provided providor=provider provied=provided provinding=providing provison=provision
    provition=provision proyect=project proyectors=projectors proyects=projects prparation=preparation prpared=prepared
    prpeare=prepare prperly=properly prperty=property prposal=proposal prseent=present prsence=presence
    prssure=pressure prsumably=presumably prtection=protection prtective=protective pruchase=purchase
    pruchased=purchased pruchases=purchases pruchasing=purchasing pruduct=product pruduction=production
    pruductions=productions pruductive=productive pruducts=products pruod=proud prvided=provided prvider=provider
    prvilege=privilege prvious=previous prviously=previously prvoide=provide psoitive=positive psosible=possible
    psot=post psoted=posted psuh=push psycology=psychology ptaience=patience publc=public publcly=publicly
    publicaiton=publication publically=publicly publicaly=publicly publicatin=publication publicatoin=publication
    publicaton=publication publick=public publishs=publishes publsh=publish puchase=purchase puchased=purchased
    puchases=purchases puchasing=purchasing pucrhase=purchase pulg=plug pupose=purpose puposes=purposes
    puppys=puppies|puppy's purcahse=purchase purcase=purchase purcased=purchased purcases=purchases purchace=purchase
    purchaced=purchased purchacer=purchaser purchaces=purchases purchacing=purchasing purchaes=purchase
    purchaise=purchase purchaised=purchased purchasd=purchased purchaseing=purchasing purchasng=purchasing
    purchasse=purchase purchassed=purchased purchasser=purchaser purchasses=purchases purchassing=purchasing
    purchaze=purchase purchazed=purchased purchazer=purchaser purchazes=purchases purchazing=purchasing
    purchsae=purchase purchse=purchase purchsed=purchased purchses=purchases purchsing=purchasing purhase=purchase
    purhcase=purchase purhcased=purchased purifyed=purified purifys=purifies purly=purely purpel=purple
    purposse=purpose purpouse=purpose purpouses=purposes purshase=purchase purshased=purchased purshaser=purchaser
    purshases=purchases purshasing=purchasing pursuade=persuade pursueing=pursuing puting=putting puzle=puzzle
    puzles=puzzles puzzel=puzzle pwoer=power pyament=payment pysical=physical qalities=qualities qality=quality
    qantities=quantities qantity=quantity qarter=quarter qaulity=quality qauntity=quantity qestion=question
    qestioned=questioned qestioning=questioning qestions=questions qeustion=question qicker=quicker qickest=quickest
    qickly=quickly qietly=quietly qilted=quilted qince=quince qiuck=quick qiuckly=quickly qoted=quoted
    qoutation=quotation qoute=quote qouted=quoted quailty=quality qualifeid=qualified qualificaiton=qualification
    qualificatin=qualification qualificatoin=qualification qualificaton=qualification qualifyed=qualified
    qualifys=qualifies qualitiy=quality qualitties=qualities qualitty=quality qualitys=qualities|quality's
    quallities=qualities quallity=quality qualtiy=quality qualty=quality quanities=quantities quanity=quantity
    quantaty=quantity quantatyies=quantities quantatyy=quantity quantiteis=quantities quantites=quantities
    quantitiies=quantities quantitiy=quantity quantitties=quantities quantitty=quantity quantitys=quantities|quantity's
    quantties=quantities quantty=quantity quastion=question quastioned=questioned quastioning=questioning
    quastions=questions quatities=quantities quatity=quantity quatnity=quantity qucikly=quickly queit=quiet
    queitly=quietly quentities=quantities quentity=quantity querys=queries|query's quesion=question quesions=questions
    quesiton=question quesitoned=questioned quesitoning=questioning quesitons=questions quess=guess quession=question
    quessions=questions questiion=question questiioned=questioned questiioning=questioning questiions=questions
    questin=question questionaire=questionnaire questiond=questioned questoin=question questoined=questioned
    questoining=questioning questoins=questions queston=question questoned=questioned questoning=questioning
    questons=questions quetsion=question quickely=quickly quickley=quickly quickst=quickest quiclky=quickly
    quicly=quickly quikc=quick quikcly=quickly quikly=quickly quility=quality quiting=quitting qulaity=quality
    qulities=qualities qulity=quality qunatity=quantity quotaiton=quotation quotatin=quotation quotatoin=quotation
    quotaton=quotation qusetion=question qustion=question qustioned=questioned qustioning=questioning
    qustions=questions qutie=quite radiater=radiator raech=reach raed=read raedy=ready raelly=really raeson=reason
    ragards=regards ragne=range rahter=rather raido=radio raiseing=raising raod=road rapidely=rapidly raplace=replace
    raplaced=replaced raplacement=replacement raplacements=replacements raplaces=replaces raplacing=replacing
    rappid=rapid rarley=rarely rarly=rarely raspberrys=raspberries|raspberry's rateing=rating rathar=rather
    rceeipt=receipt rceently=recently rceived=received reachd=reached reachs=reaches reaciton=reaction
    reacsion=reaction reactin=reaction reactoin=reaction reacton=reaction readible=readable readines=readiness
    readyer=readier readyest=readiest readyly=readily readyness=readiness reagrding=regarding reagrds=regards
    realease=release realis=realise realisd=realised realiseing=realising realisse=realise realisticaly=realistically
    realisticly=realistically realizeing=realizing realley=really reallise=realise reallised=realised reallity=reality
    reallize=realize reallized=realized realllly=really reallly=really realted=related realtime=real_time
    realtionship=relationship realy=really reamin=remain reaosn=reason reapir=repair reaplacement=replacement
    rearrangeing=rearranging reasearch=research reasnable=reasonable reasnably=reasonably reasonble=reasonable
    reasonbly=reasonably reasonible=reasonable reasonnable=reasonable reasonnably=reasonably reassonable=reasonable
    reassonably=reasonably reassons=reasons reassurence=reassurance reasure=reassure reasured=reassured
    rebuted=rebutted recaled=recalled recantly=recently reccalled=recalled recceipt=receipt recceive=receive
    recceived=received recceives=receives recceiving=receiving reccently=recently reccipient=recipient
    reccognise=recognise reccognised=recognised reccognising=recognising reccognize=recognize reccognized=recognized
    reccognizing=recognizing reccomend=recommend reccomendation=recommendation reccomendations=recommendations
    reccomended=recommended reccomending=recommending reccomends=recommends reccommand=recommend
    reccommandation=recommendation reccommandations=recommendations reccommanded=recommended reccommanding=recommending
    reccommands=recommends reccommend=recommend reccommendation=recommendation reccommendations=recommendations
    reccommended=recommended reccommending=recommending reccommends=recommends reccording=recording reccords=records
    reccover=recover reccovery=recovery reccycle=recycle receave=receive receaved=received receaver=receiver
    receaves=receives receaving=receiving receiept=receipt receievd=received receieve=receive receieved=received
    receieving=receiving receipe=recipe receipes=recipes receiptt=receipt receit=receipt receitp=receipt
    receits=receipts receiv=receive receivd=received receiveed=received receiveing=receiving receivng=receiving
    recenlty=recently recentley=recently recenty=recently recepient=recipient recepients=recipients recepit=receipt
    recepiton=reception receptin=reception receptoin=reception recepton=reception receptt=receipt receptts=receipts
    recetnly=recently receve=receive receved=received recever=receiver receves=receives recevie=receive
    recevied=received recevier=receiver recevies=receives receving=receiving recgnise=recognise recgnize=recognize
    rechargable=rechargeable rechargeible=rechargeable recicle=recycle recicled=recycled recieive=receive
    recieived=received reciepient=recipient reciept=receipt reciepts=receipts recieptt=receipt recieptts=receipts
    reciet=receipt reciets=receipts recievable=receivable recieve=receive recieved=received recieveed=received
    recieveing=receiving reciever=receiver recieves=receives recieving=receiving recipeint=recipient recipent=recipient
    recipiant=recipient recipie=recipe recipies=recipes recippient=recipient recipt=receipt recipts=receipts
    recive=receive recived=received reciveed=received reciver=receiver recives=receives reciving=receiving
    reclled=recalled recmmend=recommend recmmendation=recommendation recmmended=recommended recnetly=recently
    recnt=recent recntly=recently recoginse=recognise recoginsed=recognised recoginsing=recognising recoginze=recognize
    recoginzed=recognized recoginzing=recognizing recogize=recognize recognice=recognise recogniseing=recognising
    recognisible=recognisable recognisse=recognise recognizeing=recognizing recognizible=recognizable
    recognse=recognise recognze=recognize recomand=recommend recomandation=recommendation
    recomandations=recommendations recomanded=recommended recomanding=recommending recomands=recommends
    recomend=recommend recomendation=recommendation recomendations=recommendations recomended=recommended
    recomending=recommending recomends=recommends recommandation=recommendation recommandations=recommendations
    recommed=recommend recommedation=recommendation recommendaiton=recommendation recommendasion=recommendation
    recommendatin=recommendation recommendatoin=recommendation recommendaton=recommendation
    recommendattion=recommendation recommendible=recommendable recommendtion=recommendation recomment=recommend
    recommentation=recommendation recommentations=recommendations recommented=recommended recommenting=recommending
    recomments=recommends recommnd=recommend recommndation=recommendation recommnded=recommended recongise=recognise
    recongised=recognised recongnise=recognise recongnised=recognised recongnising=recognising recongnize=recognize
    recongnized=recognized recongnizing=recognizing reconise=recognise reconised=recognised reconising=recognising
    reconize=recognize reconized=recognized reconizing=recognizing recordng=recording recored=recorded
    recoverd=recovered recoverry=recovery recovr=recover recovry=recovery recpient=recipient recrding=recording
    recrod=record rectangel=rectangle rectanguler=rectangular recvery=recovery recyclible=recyclable recyle=recycle
    rediculous=ridiculous reducable=reducible reducd=reduced reduceing=reducing reduciton=reduction reductin=reduction
    reductoin=reduction reducton=reduction redundent=redundant reduse=reduce redused=reduced redy=ready
    reecntly=recently reefund=refund reefundable=refundable reefunded=refunded reefunding=refunding reefunds=refunds
    reemmber=remember reeplace=replace reeplaced=replaced reeplacement=replacement reeplacements=replacements
    reeplaces=replaces reeplacing=replacing reesend=resend refand=refund referal=referral referance=reference
    refered=referred refering=referring refernce=reference referrence=reference referrng=referring reffer=refer
    reffered=referred refference=reference refferred=referred refferring=referring reffund=refund reffunded=refunded
    reffunds=refunds reffurbished=refurbished reffuse=refuse reffused=refused reffuses=refuses refnd=refund
    refnded=refunded refnud=refund refond=refund refondable=refundable refonded=refunded refonding=refunding
    refonds=refunds refounded=refunded refrbished=refurbished refregerator=refrigerator refregerators=refrigerators
    refrence=reference refrences=references refreshmant=refreshment refreshs=refreshes refridgerator=refrigerator
    refridgerators=refrigerators refrigirator=refrigerator refrigirators=refrigerators refrigrator=refrigerator
    refrigrators=refrigerators refrred=referred refrring=referring refud=refund refuded=refunded refuding=refunding
    refudn=refund refundd=refunded refunde=refund refundeed=refunded refundet=refunded refundible=refundable
    refuned=refunded refunt=refund refurbshed=refurbished refusd=refused refuseing=refusing refusses=refuses
    regading=regarding regadring=regarding regadrs=regards regads=regards regardes=regards regardles=regardless
    regardng=regarding regarging=regarding regaridng=regarding regarsd=regards reggular=regular
    registation=registration registerd=registered registerred=registered registraiton=registration
    registratin=registration registratoin=registration registraton=registration registred=registered reglarly=regularly
    reglation=regulation regon=region regrad=regard regrads=regards regrat=regret regrding=regarding regreat=regret
    regretably=regrettably regreted=regretted regretfull=regretful regretfuly=regretfully regreting=regretting
    regsitered=registered regstered=registered regualr=regular reguard=regard reguarding=regarding
    reguardless=regardless reguards=regards reguarly=regularly reguest=request reguested=requested
    reguesting=requesting reguests=requests regulaiton=regulation regularily=regularly regulasion=regulation
    regulatin=regulation regulatoin=regulation regulaton=regulation regulatons=regulations regulattion=regulation
    reguler=regular regullar=regular regullarly=regularly regullation=regulation regulrly=regularly
    regultion=regulation reiceve=receive reieved=received reimberse=reimburse reimbersed=reimbursed
    reimbersement=reimbursement reimburce=reimburse reimburseing=reimbursing reimbursemant=reimbursement
    reimbursment=reimbursement reinburse=reimburse reinbursed=reimbursed reinfrce=reinforce reivew=review rejct=reject
    rejectd=rejected relaible=reliable relaiton=relation relaly=really relase=release relased=released
    relasion=relation relasionship=relationship relatd=related relateing=relating relatin=relation
    relationshp=relationship relativley=relatively relativly=relatively relatoin=relation relaton=relation
    relatted=related relattion=relation relattionship=relationship relattive=relative relatve=relative
    relavant=relevant relctant=reluctant releasd=released releaseing=releasing releasse=release releif=relief
    releive=relieve releived=relieved relevence=relevance relevent=relevant relevnt=relevant relgion=religion
    reliabel=reliable reliabilty=reliability reliablity=reliability religios=religious religiouse=religious
    religius=religious religon=religion religous=religious reliibility=reliability reliible=reliable rellated=related
    rellation=relation rellationship=relationship rellative=relative rellease=release rellevant=relevant
    relliable=reliable relligion=religion relluctant=reluctant relpace=replace relpacement=replacement reltion=relation
    reltionship=relationship reltive=relative reluctence=reluctance reluctent=reluctant reluctently=reluctantly
    reluctnt=reluctant relvant=relevant relyable=reliable relyed=relied relys=relies remaid=remind remaind=remained
    remainig=remaining remainng=remaining remainning=remaining remaning=remaining remarkible=remarkable rember=remember
    remeber=remember remebered=remembered remebering=remembering remebmer=remember remeind=remind rememberd=remembered
    rememberred=remembered remembr=remember rememeber=remember rememebr=remember rememer=remember rememmber=remember
    remider=reminder remmaining=remaining remmains=remains remmber=remember remmember=remember remminder=reminder
    remmoval=removal remmove=remove remmoved=removed remnder=reminder remot=remote remotley=remotely remotly=remotely
    remov=remove removd=removed removeal=removal removeing=removing removel=removal removible=removable remtoe=remote
    remvoe=remove renewel=renewal reomve=remove reoslve=resolve repaet=repeat repaird=repaired repaire=repair
    repairible=repairable repairred=repaired repalce=replace repalced=replaced repalcement=replacement
    repalcements=replacements repalces=replaces repalcing=replacing reparing=repairing repeatd=repeated repeate=repeat
    repeatedley=repeatedly repeatly=repeatedly repiar=repair repitition=repetition replacable=replaceable
    replacce=replace replacced=replaced replaccement=replacement replaccements=replacements replacd=replaced
    replaceed=replaced replaceible=replaceable replaceing=replacing replacemant=replacement replacemants=replacements
    replacememt=replacement replacemen=replacement replacemetn=replacement replacemment=replacement
    replacemments=replacements replacemnt=replacement replacemnts=replacements replacmeent=replacement
    replacment=replacement replacments=replacements replase=replace replased=replaced replasement=replacement
    replasements=replacements replases=replaces replasing=replacing replcae=replace replcaement=replacement
    replce=replace replced=replaced replcement=replacement replcements=replacements replecement=replacement
    repleid=replied repley=reply repling=replying replyed=replied replyng=replying replys=replies|reply's
    repond=respond reponded=responded reponding=responding reponse=response reponses=responses reponsible=responsible
    reponsse=response reponsses=responses reponssibility=responsibility reponssible=responsible reponssive=responsive
    reppair=repair reppaired=repaired reppairs=repairs repplace=replace repplacement=replacement repplied=replied
    repplies=replies repply=reply repports=reports represant=represent represantative=representative
    representattive=representative representatve=representative representitive=representative
    representitives=representatives representtive=representative represnt=represent represntative=representative
    repressent=represent repressentative=representative reprot=report reprsent=represent reprsentative=representative
    reprted=reported repsonse=response repsonses=responses repsonsibility=responsibility repsonsible=responsible
    repsonsive=responsive reputaiton=reputation reputatin=reputation reputatoin=reputation reputaton=reputation
    repy=reply reqest=request reqested=requested reqesting=requesting reqests=requests reqeust=request
    reqeusted=requested reqeusting=requesting reqeusts=requests reqire=require reqired=required reqirement=requirement
    reqirements=requirements reqiure=require reqiured=required reqiurement=requirement reqiurements=requirements
    reqiures=requires reqiuring=requiring reqquest=request requestd=requested requeste=request requestet=requested
    requier=require requierd=required requiere=require requiered=required requierement=requirement
    requierements=requirements requieres=requires requiering=requiring requierment=requirement
    requierments=requirements requiers=requires requiest=request requir=require requird=required requireed=required
    requireing=requiring requiremant=requirement requiremants=requirements requirememt=requirement
    requiremment=requirement requiremments=requirements requiremnt=requirement requiremnts=requirements
    requirment=requirement requirments=requirements requirre=require requirred=required requirrement=requirement
    requirrements=requirements requist=request requisted=requested requisting=requesting requists=requests
    requre=require requred=required requrement=requirement requrements=requirements requres=requires requring=requiring
    requset=request requseted=requested requseting=requesting requsets=requests requst=request requsted=requested
    requsting=requesting requsts=requests resaon=reason rescueing=rescuing resdent=resident reseipt=receipt
    reseive=receive reseived=received reseives=receives reseiving=receiving reseler=reseller resembel=resemble
    reserch=research reserv=reserve reservaiton=reservation reservatin=reservation reservatoin=reservation
    reservaton=reservation reservd=reserved reserveing=reserving reshiped=reshipped reshiping=reshipping
    residance=residence residant=resident residnt=resident resistand=resistant resistence=resistance resive=receive
    resived=received resiver=receiver resives=receives resiving=receiving resller=reseller reslove=resolve
    resloved=resolved reslut=result reslution=resolution resluts=results reslved=resolved resmble=resemble
    resollution=resolution resoltion=resolution resoluiton=resolution resolusion=resolution resolutin=resolution
    resolutoin=resolution resoluton=resolution resoluttion=resolution resolvd=resolved resolveing=resolving
    reson=reason resonable=reasonable resonably=reasonably resons=reasons resopnse=response resoultion=resolution
    resourse=resource resourses=resources resovle=resolve resovled=resolved resovling=resolving respanse=response
    respanses=responses respansibility=responsibility respansible=responsible respansive=responsive
    respectfull=respectful respectfuly=respectfully respectivley=respectively respectivly=respectively
    respnose=response respnse=response respnsibility=responsibility respnsible=responsible responce=response
    responces=responses responcibility=responsibility responcible=responsible responcive=responsive respondet=responded
    responese=response responnd=respond responnded=responded responnding=responding responnse=response
    responnsibility=responsibility responnsible=responsible responnsive=responsive respons=response
    responsabilities=responsibilities responsability=responsibility responsable=responsible
    responsbility=responsibility responsble=responsible responsibel=responsible responsibile=responsible
    responsibilitty=responsibility responsibilitys=responsibilities|responsibility's responsibillity=responsibility
    responsibilty=responsibility responsiblity=responsibility respoond=respond respoonded=responded
    respoonding=responding respoonse=response respoonsibility=responsibility respoonsible=responsible
    respoonsive=responsive resposibility=responsibility resposible=responsible resposne=response resseller=reseller
    ressident=resident ressolution=resolution ressolve=resolve ressolved=resolved ressult=result ressults=results
    restarant=restaurant restaurent=restaurant restaurents=restaurants restaurnt=restaurant restaurrant=restaurant
    restles=restless restraunt=restaurant restriced=restricted restricton=restriction restrictons=restrictions
    resturant=restaurant resturants=restaurants resultet=resulted retailler=retailer retaillers=retailers retern=return
    reterned=returned retialer=retailer retreival=retrieval retreive=retrieve retreived=retrieved retrn=return
    retrned=returned retrning=returning retrun=return retruned=returned retruning=returning retruns=returns
    rettailer=retailer retturned=returned retturning=returning retturns=returns retun=return retunr=return
    retunred=returned retuns=returns retured=returned returened=returned returing=returning returnd=returned
    returnded=returned returnible=returnable returnng=returning reufnd=refund reuqest=request reurn=return
    reusible=reusable reutrn=return reveive=receive reveived=received reveiw=review reveiwed=reviewed reveiwer=reviewer
    reveiwing=reviewing reveiws=reviews revelant=relevant reversable=reversible reverseing=reversing revew=review
    revievs=reviews revison=revision revition=revision reviw=review reviws=reviews revview=review rewiev=review
    rewievs=reviews rewiew=review rewiews=reviews rewraped=rewrapped rfom=from rgearding=regarding rgeards=regards
    rhytm=rhythm ribon=ribbon riceipt=receipt riceipts=receipts ridiculos=ridiculous ridiculouse=ridiculous
    ridiculus=ridiculous riealise=realise riealised=realised rieality=reality riealize=realize riealized=realized
    riemburse=reimburse riendeer=reindeer rienforce=reinforce rifund=refund rifundable=refundable rifunded=refunded
    rifunding=refunding rifunds=refunds rightaway=right_away rigth=right rigths=rights rihgt=right rihgts=rights
    rised=rose riseing=rising rispond=respond risponded=responded risponding=responding risponse=response
    risponses=responses risponsibility=responsibility risponsible=responsible risponsive=responsive rmeember=remember
    rmeove=remove roghly=roughly rotateing=rotating rouhg=rough rpeair=repair rpelace=replace rqeuest=request
    rseolve=resolve rseponse=response rsik=risk rteurn=return rubed=rubbed ruber=rubber rubing=rubbing rubish=rubbish
    rudley=rudely rudly=rudely runied=ruined runing=running runned=ran ruogh=rough ruond=round rythm=rhythm
    sadnes=sadness saef=safe saem=same saerch=search safelly=safely safetey=safety safley=safely safly=safely
    saftety=safety saftey=safety safty=safety saitsfied=satisfied salarys=salaries|salary's salery=salary
    sallary=salary samll=small sampel=sample sampels=samples sandels=sandals santence=sentence saparate=separate
    saparated=separated saparately=separately saparates=separates saparating=separating saparation=separation
    satallite=satellite satelite=satellite saterday=Saturday satesfaction=satisfaction satesfactory=satisfactory
    satesfied=satisfied satesfy=satisfy satesfying=satisfying satff=staff saticfied=satisfied satifaction=satisfaction
    satifactory=satisfactory satified=satisfied satifsied=satisfied satisfaccion=satisfaction satisfaciton=satisfaction
    satisfacsion=satisfaction satisfactary=satisfactory satisfactin=satisfaction satisfactoin=satisfaction
    satisfacton=satisfaction satisfactorry=satisfactory satisfactoryly=satisfactorily satisfactry=satisfactory
    satisfation=satisfaction satisfction=satisfaction satisfctory=satisfactory satisfed=satisfied satisfeid=satisfied
    satisffaction=satisfaction satisffactory=satisfactory satisffied=satisfied satisffy=satisfy satisffying=satisfying
    satisfid=satisfied satisfide=satisfied satisfie=satisfy satisfiy=satisfy satisfyed=satisfied satisfys=satisfies
    satisifed=satisfied satisified=satisfied satndard=standard satsfaction=satisfaction satsfactory=satisfactory
    satsfied=satisfied satsified=satisfied satterday=Saturday sattisfaction=satisfaction sattisfactory=satisfactory
    sattisfied=satisfied sattisfy=satisfy sattisfying=satisfying satuday=Saturday saturdy=Saturday satus=status
    saveing=saving scaned=scanned scaning=scanning scarcelly=scarcely scarcley=scarcely scarcly=scarcely
    scartch=scratch scedule=schedule sceduled=scheduled scedules=schedules sceduling=scheduling sceen=screen
    sceince=science sceond=second sceren=screen schdule=schedule schduled=scheduled schduler=scheduler
    schduling=scheduling schedle=schedule schedled=scheduled schedler=scheduler schedling=scheduling schedual=schedule
    scheduale=schedule schedualed=scheduled scheduales=schedules schedualing=scheduling scheduel=schedule
    scheduele=schedule schedueled=scheduled schedueles=schedules schedueling=scheduling schedul=schedule
    scheduld=scheduled scheduleing=scheduling schedulle=schedule schedulled=scheduled scheduller=scheduler
    schedulling=scheduling schedulng=scheduling sciance=science scientifc=scientific scince=science scisors=scissors
    scissers=scissors scissrs=scissors scizzors=scissors sclae=scale scool=school scoreing=scoring scrach=scratch
    scrached=scratched scraches=scratches scratchd=scratched scratchs=scratches scrcely=scarcely screan=screen
    scredriver=screwdriver scren=screen screwdrver=screwdriver screwes=screws scrtched=scratched scrtches=scratches
    scrw=screw scrwdriver=screwdriver scrwdrivers=screwdrivers scrws=screws scssors=scissors seald=sealed
    seamles=seamless seaprate=separate searchs=searches seatting=seating seccond=second seccurely=securely
    seccurity=security seciton=section secnd=second secnod=second secodn=second secondely=secondly secound=second
    secratary=secretary secrely=securely secretarry=secretary secretery=secretary secretry=secretary
    secrettary=secretary secrity=security secrtary=secretary secruity=security secsion=section sectoin=section
    secton=section secuirty=security secur=secure securd=secured securelly=securely securitty=security
    securitys=securities|security's securley=securely securly=securely securrely=securely securrity=security
    securtiy=security securty=security sedning=sending seedlngs=seedlings seemes=seems seevral=several seeyou=see_you
    seige=siege seiling=ceiling seing=seeing sekond=second selct=select selcted=selected selcting=selecting
    selction=selection selctions=selections selebrate=celebrate seleciton=selection selecsion=selection
    selectin=selection selectoin=selection selecton=selection selekting=selecting selektions=selections seler=seller
    selers=sellers seling=selling sellar=seller sellect=select sellected=selected sellecting=selecting
    sellection=selection sellections=selections selled=sold sellling=selling semms=seems sence=sense sended=sent
    senden=send sendet=sent sendig=sending sendt=sent sensability=sensibility sensable=sensible sensative=sensitive
    sensittive=sensitive sensitve=sensitive senstive=sensitive sentance=sentence sented=sent sentense=sentence
    sentnce=sentence seocnd=second sepaarte=separate separaiton=separation separatd=separated separateing=separating
    separatelly=separately separatin=separation separatley=separately separatly=separately separatoin=separation
    separaton=separation separatte=separate separatted=separated separattely=separately separrate=separate
    separrated=separated separrately=separately separrates=separates separrating=separating separration=separation
    separtae=separate separte=separate separted=separated separtely=separately sepcial=special sepcific=specific
    seperate=separate seperated=separated seperately=separately seperates=separates seperating=separating
    seperation=separation seperatley=separately seperatly=separately seperator=separator sepparat=separate
    sepparate=separate sepparated=separated sepparately=separately sepparates=separates sepparating=separating
    sepparation=separation sepperate=separate sepperated=separated sepperately=separately sepperates=separates
    sepperating=separating sepperation=separation sepraate=separate seprate=separate seprated=separated
    seprately=separately septemeber=September septmber=September seqence=sequence sequance=sequence sequense=sequence
    serch=search serched=searched serching=searching sercurity=security sereis=series serice=service seriel=serial
    serios=serious seriosly=seriously serioulsy=seriously seriouse=serious seriousley=seriously seriouslly=seriously
    seriuos=serious serius=serious seriusly=seriously serivce=service serivces=services serrious=serious
    serriously=seriously sertificate=certificate sertificated=certificated sertificates=certificates
    sertified=certified servces=services servcie=service serveing=serving servent=servant serveral=several
    servicce=service servicces=services servise=service servises=services sesion=session seson=season seting=setting
    setings=settings setle=settle setled=settled setpember=September settel=settle settleing=settling
    settlemant=settlement settlment=settlement sevearl=several severel=several severl=several severley=severely
    severly=severely severral=several sevice=service sevral=several sevreal=several sevrice=service sgugest=suggest
    shaked=shook shakeing=shaking shampo=shampoo shapeing=shaping shareing=sharing sharpnes=sharpness shater=shatter
    shatered=shattered shcool=school shedualed=scheduled shedule=schedule sheduled=scheduled sheduler=scheduler
    shedules=schedules sheduling=scheduling shefl=shelf sheild=shield sheilded=shielded shelfes=shelves shelfs=shelves
    sheme=scheme shiip=ship shiipping=shipping shimpent=shipment shineing=shining shiney=shiny shinyer=shinier
    shinyest=shiniest shinyness=shininess shiped=shipped shipement=shipment shipements=shipments shipemnt=shipment
    shipepd=shipped shipin=shipping shiping=shipping shipmant=shipment shipmants=shipments shipmet=shipment
    shipmetn=shipment shipmnt=shipment shipmnts=shipments shippd=shipped shippement=shipment shippet=shipped
    shippig=shipping shippment=shipment shippments=shipments shippng=shipping shippnig=shipping shippped=shipped
    shippping=shipping shipppng=shipping shipt=shipped shoked=shocked shold=should sholder=shoulder sholud=should
    shopers=shoppers shoping=shopping shoppng=shopping shoppping=shopping shopprs=shoppers shorlty=shortly
    shortadge=shortage shortend=shortened shortge=shortage shortley=shortly shose=shoes shoses=shoes shoud=should
    shouder=shoulder shoudl=should shoul=should shouldbe=should_be shouldnot=should_not shouldnt=shouldn't showd=showed
    showen=shown showned=shown shpae=shape shpment=shipment shpments=shipments shppers=shoppers shpping=shipping
    shrap=sharp shrit=shirt shrits=shirts shrtage=shortage shuld=should shuold=should shure=sure shuting=shutting
    shutted=shut shwroom=showroom sicknes=sickness sicne=since sience=science siez=size sieze=seize siezed=seized
    siezing=seizing signatre=signature signatture=signature signaturre=signature signficant=significant
    signifcant=significant signifficant=significant significcant=significant significent=significant
    significently=significantly significnt=significant signiture=signature signture=signature sigth=sight
    sihpment=shipment sihpped=shipped sihpping=shipping siimlar=similar silance=silence silant=silent silcone=silicone
    siliccone=silicone silicione=silicone silicne=silicone siliconne=silicone sillence=silence sillicone=silicone
    sily=silly simbol=symbol simialr=similar similair=similar similarily=similarly similer=similar similiar=similar
    similiarly=similarly simillar=similar simliar=similar simltaneously=simultaneously simmilar=similar
    simmultaneously=simultaneously simpathy=sympathy simplely=simply simpley=simply simplifyed=simplified
    simplifys=simplifies simular=similar simultaneos=simultaneous simultaneosly=simultaneously
    simultaneouse=simultaneous simultaneus=simultaneous simultaneusly=simultaneously simultaniously=simultaneously
    simultanneously=simultaneously simultneously=simultaneously sinc=since sinccerely=sincerely sincearly=sincerely
    sinceerly=sincerely sincer=sincere sinceraly=sincerely sincerelly=sincerely sincerety=sincerity sincerily=sincerely
    sincerley=sincerely sincerly=sincerely sincerre=sincere sincerrely=sincerely sincirely=sincerely sincrely=sincerely
    singal=signal singature=signature singel=single sinse=since sinsere=sincere sinserely=sincerely sissors=scissors
    sistem=system sistems=systems sitation=situation sitll=still sitser=sister sitted=sat sittuation=situation
    situaiton=situation situasion=situation situatin=situation situatoin=situation situaton=situation
    situatons=situations situattion=situation situtaion=situation situtated=situated situtation=situation
    situtations=situations sitution=situation siwtch=switch sixten=sixteen skateing=skating skilfull=skilful
    skilfuly=skilfully skillfull=skillful skillfuly=skillfully skiped=skipped skiping=skipping skrew=screw
    skrewdriver=screwdriver skrewdrivers=screwdrivers skrews=screws slaes=sales slaugther=slaughter slauhgter=slaughter
    slected=selected sleeped=slept sleeveles=sleeveless sleve=sleeve slghtly=slightly sliegh=sleigh slighly=slightly
    slightley=slightly slighty=slightly sligth=slight sligthly=slightly sligtly=slightly slihgt=slight
    slihgtly=slightly slimer=slimmer sliped=slipped sliping=slipping sloution=solution sloved=solved slowley=slowly
    slowy=slowly slwo=slow smae=same smal=small smaler=smaller smalest=smallest smalll=small smaple=sample
    smaples=samples smel=smell smels=smells smiilar=similar smileing=smiling smoe=some smoething=something
    smokeing=smoking smoth=smooth smothly=smoothly snaped=snapped snaping=snapping snice=since snpshot=snapshot
    sobed=sobbed sobject=subject sobjects=subjects soceity=society societys=societies|society's sociible=sociable
    soem=some soemone=someone soemthing=something soemtimes=sometimes softare=software softnes=softness
    softwarre=software softwear=software softwre=software sofware=software sohuld=should solded=sold sollid=solid
    sollution=solution sollutions=solutions soloution=solution soltion=solution soltuion=solution solucion=solution
    soluiton=solution solusion=solution solusions=solutions solutin=solution solutoin=solution soluton=solution
    soluttion=solution solvd=solved solveing=solving sombody=somebody somebdy=somebody somehting=something
    somemore=some_more someonne=someone somethig=something somethin=something somethink=something somethng=something
    someties=sometimes sometimess=sometimes sometimmes=sometimes sometims=sometimes someting=something
    sometmes=sometimes somettimes=sometimes somewat=somewhat somewere=somewhere somewherre=somewhere somewhre=somewhere
    somewon=someone somhow=somehow sommebody=somebody sommehow=somehow sommeone=someone sommething=something
    sommetimes=sometimes sommewhat=somewhat sommewhere=somewhere somone=someone somtehing=something somthing=something
    somtimes=sometimes somwhat=somewhat somwhere=somewhere soonner=sooner sooon=soon soory=sorry
    sophisicated=sophisticated soplied=supplied soplier=supplier sopliers=suppliers soplies=supplies soply=supply
    soplying=supplying sopport=support sopported=supported sopporting=supporting sopports=supports sorprise=surprise
    sorprised=surprised sorprises=surprises sorprising=surprising sorprisingly=surprisingly sorr=sorry sorrey=sorry
    sorri=sorry sorrry=sorry sorryfor=sorry_for sory=sorry soryr=sorry soryy=sorry sotck=stock sothat=so_that
    soudn=sound soudns=sounds sould=should soultion=solution souvenier=souvenir souvennir=souvenir souvnir=souvenir
    soveriegn=sovereign spacific=specific spacifically=specifically spacification=specification
    spacifications=specifications spacified=specified spacify=specify spacios=spacious spaciouse=spacious
    spacius=spacious spagheti=spaghetti spatious=spacious spceial=special spceific=specific spcialist=specialist
    spcially=specially spcific=specific spcifically=specifically spcification=specification speach=speech
    speacker=speaker speackers=speakers speaked=spoken spearate=separate specail=special specal=special
    speccial=special speccialist=specialist speccially=specially speccific=specific speccifically=specifically
    speccification=specification speceis=species specfic=specific specfically=specifically specfication=specification
    specfiic=specific specfiically=specifically specfiication=specification specfiications=specifications
    specfiied=specified specfiy=specify specialitys=specialities|speciality's specialley=specially
    speciallist=specialist specialst=specialist specialtys=specialties|specialty's specialy=specially specifc=specific
    specifcally=specifically specifcation=specification specifcations=specifications specifeid=specified
    speciffic=specific speciffically=specifically speciffication=specification speciffications=specifications
    speciffied=specified speciffy=specify specificaiton=specification specificaly=specifically
    specificasion=specification specificatin=specification specificatoin=specification specificaton=specification
    specificatons=specifications specificattion=specification specificcally=specifically specificcation=specification
    specificlly=specifically specificly=specifically specifiction=specification specifiy=specify specifyed=specified
    specifys=specifies speechles=speechless speedyly=speedily speeker=speaker speekers=speakers spefic=specific
    speical=special speicfic=specific speling=spelling spellng=spelling spended=spent spented=spent spesific=specific
    spesifically=specifically spesification=specification spesifications=specifications spesified=specified
    spesify=specify spetember=September spining=spinning spliting=splitting splling=spelling spontaneos=spontaneous
    spontaneouse=spontaneous spontaneus=spontaneous spoonfull=spoonful spoted=spotted spoting=spotting spotles=spotless
    spotligth=spotlight spotlihgt=spotlight spuport=support sqare=square sqaure=square squar=square squere=square
    squirel=squirrel srceen=screen sreen=screen sreet=street srevice=service srew=screw srews=screws srory=sorry
    srue=sure sruprise=surprise ssytem=system stablity=stability stackible=stackable stadard=standard stadnard=standard
    staet=state staf=staff stainlees=stainless stainles=stainless stainlss=stainless stairwll=stairwell
    staisfied=satisfied staiton=station stanadrd=standard standar=standard standart=standard standarts=standards
    standed=stood standerd=standard standng=standing standrad=standard standrd=standard stanless=stainless
    startet=started startting=starting stasion=station stasionery=stationery statemant=statement statemment=statement
    statemnt=statement stationerry=stationery stationnery=stationery stationry=stationery statisfaction=satisfaction
    statisfactory=satisfactory statisfied=satisfied statisfy=satisfy statisfying=satisfying statisticaly=statistically
    statisticly=statistically statment=statement statoin=station stattement=statement stattion=station
    stattionery=stationery staurday=Saturday steadyly=steadily stealed=stole steeel=steel steell=steel steet=street
    steped=stepped stible=stable stiching=stitching stiffnes=stiffness stiil=still stiker=sticker stikers=stickers
    stilish=stylish stitchs=stitches stlil=still stlye=style stnadard=standard stndard=standard stnding=standing
    stomac=stomach stomache=stomach stommach=stomach stoped=stopped stoping=stopping storadge=storage storeage=storage
    storeing=storing storeis=stories storrage=storage straightforwrd=straightforward straightfoward=straightforward
    straightfrward=straightforward straigt=straight straigth=straight straigthaway=straightaway
    straigthforward=straightforward straihgt=straight strangley=strangely strangly=strangely straples=strapless
    stratagy=strategy strated=started strating=starting strawberrys=strawberries|strawberry's strcture=structure
    strech=stretch streched=stretched streeet=street strengh=strength strenght=strength strenghten=strengthen
    strenghts=strengths strengthend=strengthened strenth=strength strenthen=strengthen strenths=strengths stres=stress
    stressfull=stressful stret=street strggle=struggle stricly=strictly stright=straight stripeing=striping
    strngth=strength strngthen=strengthen stroe=store strongley=strongly structre=structure structurre=structure
    strucure=structure struggleing=struggling strugle=struggle strugling=struggling struture=structure
    sttement=statement sttionery=stationery studant=student studants=students studeis=studies studing=studying
    studyed=studied studys=studies|study's stuf=stuff stufed=stuffed sturctural=structural sturdyness=sturdiness
    submision=submission submisson=submission submited=submitted submiting=submitting submition=submission
    submitt=submit subscribeing=subscribing subscripiton=subscription subscriptin=subscription
    subscriptoin=subscription subscripton=subscription subsequant=subsequent subsequantly=subsequently
    subsequentely=subsequently subsitute=substitute substence=substance substential=substantial substitte=substitute
    substittute=substitute substitutte=substitute substntial=substantial substtute=substitute succed=succeed
    succes=success succeses=successes succesful=successful succesfull=successful succesfully=successfully
    succesfuly=successfully successflly=successfully successfull=successful successfuly=successfully successs=success
    succsess=success succsesses=successes succsessful=successful succsessfully=successfully succssful=successful
    succssfully=successfully suced=succeed suceed=succeed suceeded=succeeded suces=success suceses=successes
    sucesful=successful sucesfull=successful sucesfully=successfully sucess=success sucesses=successes
    sucessful=successful sucessfull=successful sucessfully=successfully suchas=such_as sucsess=success
    sucsesses=successes sucsessful=successful sucsessfully=successfully suddenley=suddenly suddently=suddenly
    suddnly=suddenly suden=sudden sudenly=suddenly sudgest=suggest sudgested=suggested sudgesting=suggesting
    sudgestion=suggestion sudgestions=suggestions sudgests=suggests sufer=suffer sufered=suffered suffcient=sufficient
    sufferd=suffered sufferred=suffered sufficcient=sufficient sufficeint=sufficient sufficent=sufficient
    sufficently=sufficiently sufficiant=sufficient suffixs=suffixes suficient=sufficient sufrace=surface
    sugegst=suggest suger=sugar sugest=suggest sugested=suggested sugesting=suggesting sugestion=suggestion
    sugestions=suggestions sugests=suggests suggesiton=suggestion suggession=suggestion suggesst=suggest
    suggessted=suggested suggessting=suggesting suggesstion=suggestion suggesstions=suggestions suggessts=suggests
    suggestet=suggested suggestin=suggestion suggestoin=suggestion suggeston=suggestion suggetion=suggestion
    suggets=suggest sugggest=suggest suggset=suggest suggseted=suggested suggseting=suggesting suggsetion=suggestion
    suggsetions=suggestions suggsets=suggests suggsted=suggested suggstion=suggestion suhc=such suitabel=suitable
    suitabilty=suitability suitablity=suitability suitble=suitable suiteable=suitable suitecase=suitcase
    suitecases=suitcases suitibility=suitability suitible=suitable suittable=suitable suject=subject sujest=suggest
    sujested=suggested sujesting=suggesting sujestion=suggestion sujestions=suggestions sujests=suggests sumary=summary
    summarys=summaries|summary's sumthing=something sundey=Sunday sundy=Sunday sunligth=sunlight sunlihgt=sunlight
    sunnyer=sunnier sunnyest=sunniest superiour=superior superrior=superior superstitios=superstitious
    superstitiouse=superstitious superstitius=superstitious superviser=supervisor supervissor=supervisor
    supervsor=supervisor suplement=supplement suplied=supplied suplier=supplier supliers=suppliers suplies=supplies
    supllied=supplied supllier=supplier suplliers=suppliers supllies=supplies suplly=supply supllying=supplying
    suply=supply suplying=supplying supoort=support supoorted=supported supoorting=supporting supoorts=supports
    suport=support suported=supported suporting=supporting suports=supports supose=suppose suposed=supposed
    supperior=superior suppervisor=supervisor suppleid=supplied suppleir=supplier suppleirs=suppliers
    supplemant=supplement suppliar=supplier supplly=supply supplment=supplement supplyed=supplied supplyer=supplier
    supplyers=suppliers supplys=supplies|supply's supposably=supposedly supposeing=supposing supposse=suppose
    suppossed=supposed suppotr=support suppplied=supplied suppplier=supplier supppliers=suppliers suppplies=supplies
    suppply=supply suppplying=supplying suppport=support suppported=supported suppporting=supporting suppports=supports
    supprot=support supprt=support supprted=supported supprting=supporting supprts=supports suppsed=supposed
    suprise=surprise suprised=surprised suprises=surprises suprising=surprising suprisingly=surprisingly
    suprrise=surprise suprvisor=supervisor surfacce=surface surfase=surface surley=surely suround=surround
    surounding=surrounding surpirse=surprise surpise=surprise surpised=surprised surpises=surprises
    surpising=surprising surpisingly=surprisingly surprice=surprise surprisd=surprised surpriseing=surprising
    surprisng=surprising surprisse=surprise surprissed=surprised surprisses=surprises surprissing=surprising
    surprissingly=surprisingly surprize=surprise surprse=surprise surprsed=surprised surprsie=surprise
    surprsing=surprising surroundng=surrounding surrpise=surprise survay=survey surviveing=surviving
    susceptable=susceptible suspenson=suspension suspention=suspension suspicios=suspicious suspiciosly=suspiciously
    suspiciouse=suspicious suspicius=suspicious suspiciusly=suspiciously suspicous=suspicious suspiscious=suspicious
    suspisious=suspicious sustainible=sustainable suteable=suitable sutecase=suitcase suvenir=souvenir
    suvenirs=souvenirs sveeral=several swaeter=sweater swalow=swallow swaped=swapped swaping=swapping sweather=sweater
    swich=switch swicth=switch swiming=swimming swimmed=swam switchs=switches swithc=switch swtich=switch
    symmetrys=symmetries|symmetry's sympthy=sympathy symtom=symptom synthettic=synthetic synthtic=synthetic
    sysetm=system systematicaly=systematically systematicly=systematically systen=system systme=system sytle=style
    sytsem=system szie=size szies=sizes tabel=table tabelt=tablet taek=take taged=tagged tahn=than tahnk=thank
    tahnks=thanks taht=that taillors=tailors taked=taken takeing=taking taknen=taken talant=talent tangable=tangible
    tanslator=translator tarcking=tracking tarnsaction=transaction tarriff=tariff tastefull=tasteful tasteing=tasting
    tatoo=tattoo taugth=taught tauhgt=taught tdoay=today teached=taught teachrs=teachers teaseing=teasing
    techincal=technical techincally=technically techincian=technician techincians=technicians techncal=technical
    techncian=technician technicall=technical technicaly=technically technican=technician techniccal=technical
    techniccian=technician technicly=technically technikal=technical technikally=technically technikian=technician
    technikians=technicians techniqe=technique technlogy=technology technolgy=technology technollogy=technology
    technque=technique techonology=technology tecnical=technical tecnically=technically tecnician=technician
    tecnicians=technicians tecnique=technique tecniques=techniques tecnology=technology tedios=tedious tediouse=tedious
    tedius=tedious teh=the tehcnique=technique tehir=their tehm=them tehn=then tehnical=technical
    tehnically=technically tehnician=technician tehnicians=technicians tehnology=technology tehre=there tehse=these
    tehy=they telefon=telephone telephne=telephone telephon=telephone telephonne=telephone telepone=telephone
    telescoppic=telescopic telescpic=telescopic televison=television televission=television televition=television
    televsion=television telld=told telled=told tellephone=telephone tellescopic=telescopic tellevision=television
    telphone=telephone telscopic=telescopic telvision=television temparature=temperature temparatures=temperatures
    tempature=temperature tempearture=temperature temperary=temporary temperatere=temperature temperateres=temperatures
    temperatre=temperature temperatture=temperature temperatur=temperature temperaturre=temperature
    temperaturs=temperatures temperrature=temperature temperture=temperature temperturee=temperature
    temperturees=temperatures temporaly=temporarily temporarilly=temporarily temporarly=temporarily
    temporarrily=temporarily temporarry=temporary temporaryly=temporarily temporay=temporary temporery=temporary
    temporrarily=temporarily temporrary=temporary temporrily=temporarily temporry=temporary tempory=temporary
    temprarily=temporarily temprary=temporary temprature=temperature tempratures=temperatures tempreature=temperature
    tempreture=temperature tempretures=temperatures temrs=terms tendancy=tendency tenent=tenant tepmerature=temperature
    terefore=therefore terible=terrible teribly=terribly terific=terrific teritory=territory terminnal=terminal
    termnal=terminal terrable=terrible terrble=terrible terribel=terrible terrifyed=terrified terrifys=terrifies
    territorys=territories|territory's teusday=Tuesday tgoether=together thak=thank thakns=thanks thaks=thanks
    thakyou=thank_you thanck=thank thancks=thanks thanke=thank|thanks thankfull=thankful thankfuly=thankfully
    thanksfor=thanks_for thankyou=thank_you thankyu=thank_you thann=than thansk=thanks thanx=thanks thatis=that_is
    thats=that's thatthe=that_the thckness=thickness theary=theory theatr=theatre theer=there theese=these theif=thief
    theire=their theirselves=themselves theives=thieves themm=them themselfes=themselves themselfs=themselves
    themselve=themselves themslves=themselves theorys=theories|theory's ther=there thereare=there_are
    thereffore=therefore thereforre=therefore therefour=therefore therefre=therefore thereis=there_is theres=there's
    therfore=therefore theri=their theroy=theory therrefore=therefore thesame=the_same theyll=they'll theyre=they're
    theyve=they've thge=the thicknes=thickness thickneses=thicknesses thicknss=thickness thiefs=thieves thier=their
    thiers=theirs thig=thing thight=tight thign=thing thigns=things thik=thick thikn=think thiknes=thickness
    thikneses=thicknesses thikness=thickness thiknesses=thicknesses thiner=thinner thinked=thought thinkig=thinking
    thirsday=Thursday thirten=thirteen thirthy=thirty thisis=this_is thiss=this thmselves=themselves thna=than
    thnak=thank thnaks=thanks thne=then thnig=thing thnik=think thnkful=thankful thnks=thanks thogh=though
    thoght=thought thoghtful=thoughtful thoguh=though thoguht=thought thoose=those thorogh=thorough
    thoroghly=thoroughly thoroughy=thoroughly thorougly=thoroughly thorrough=thorough thorroughly=thoroughly
    thorugh=through thorw=throw thosand=thousand thosands=thousands thougght=thought thoughted=thought
    thoughtfull=thoughtful thougt=thought thougth=thought thougthful=thoughtful thouhg=though thouhgt=thought
    thouhgtful=thoughtful thourough=thorough thouroughly=thoroughly thousant=thousand thousend=thousand
    thousends=thousands thousnd=thousand thoussand=thousand thre=there threatend=threatened threatning=threatening
    threee=three threfore=therefore threshhold=threshold thrid=third thriteen=thirteen thrity=thirty throgh=through
    throghout=throughout throguh=through throug=through throughly=thoroughly throught=through throughtout=throughout
    througout=throughout throuhg=through throwed=thrown|threw thrteen=thirteen thruogh=through thrusday=Thursday
    thruth=truth thse=these thsee=these thsi=this thsoe=those thta=that thuesday=Tuesday thuogh=though thuoght=thought
    thurday=Thursday thuresday=Thursday thursdey=Thursday thusand=thousand thx=thanks thye=they tickness=thickness
    ticknesses=thicknesses tidyed=tidied tidys=tidies tierd=tired tightend=tightened tightley=tightly
    tightnes=tightness tigth=tight tigther=tighter tigthly=tightly tihgter=tighter tihgtly=tightly tihng=thing
    tihnk=think tihs=this tiket=ticket tikets=tickets timeles=timeless timley=timely timly=timely timming=timing
    tinyer=tinier tinyest=tiniest tipical=typical tisue=tissue tisues=tissues tkae=take tmeperature=temperature
    tmie=time tmoorrow=tomorrow tobaco=tobacco todday=today todya=today togather=together togeather=together
    togehter=together togetehr=together togheter=together toghether=together togteher=together togther=together
    tohugh=though tohught=thought toiletrys=toiletries|toiletry's toillet=toilet tolerence=tolerance tolerent=tolerant
    tolerible=tolerable tomatos=tomatoes tommorow=tomorrow tommorrow=tomorrow tommorw=tomorrow tomororw=tomorrow
    tomorow=tomorrow tomorro=tomorrow tomorrov=tomorrow tomorrrow=tomorrow tomorrw=tomorrow tomrorow=tomorrow
    tomrrow=tomorrow tonght=tonight tonigth=tonight tonihgt=tonight tonnight=tonight tooked=took toolboxs=toolboxes
    toomuch=too_much toothbrsh=toothbrush toothbrushs=toothbrushes torchs=torches toruble=trouble torwards=towards
    totall=total totalley=totally totaly=totally tothe=to_the tottally=totally touchs=touches tousand=thousand
    toutch=touch towell=towel towells=towels towwel=towel toyou=to_you tpye=type tpyes=types tracable=traceable
    traceible=traceable tracikng=tracking trackible=trackable trackingnumber=tracking_number trackinng=tracking
    trackng=tracking tracknig=tracking tracksuite=tracksuit trackt=tracked tradeing=trading tradiiton=tradition
    tradional=traditional tradision=tradition tradisional=traditional traditin=tradition traditionaly=traditionally
    traditionnal=traditional traditoin=tradition traditon=tradition traditonal=traditional tradittion=tradition
    tradittional=traditional tradtion=tradition tradtional=traditional trafick=traffic trainng=training
    trainning=training trakc=track trakced=tracked trakcing=tracking traked=tracked traking=tracking
    tranaction=transaction tranactions=transactions tranasction=transaction trancaction=transaction
    trancactions=transactions tranfer=transfer tranfered=transferred tranfering=transferring tranferred=transferred
    tranferring=transferring tranfers=transfers tranfser=transfer tranfserred=transferred tranfserring=transferring
    tranfsers=transfers tranlate=translate tranlated=translated tranport=transport tranportation=transportation
    tranported=transported tranporter=transporter tranporting=transporting transacion=transaction
    transaciton=transaction transacsion=transaction transactin=transaction transactoin=transaction
    transacton=transaction transactons=transactions transaktion=transaction transaltion=translation
    transatcion=transaction transation=transaction transations=transactions transcation=transaction
    transction=transaction transferance=transference transferd=transferred transfere=transfer transfered=transferred
    transfering=transferring transfferred=transferred transfferring=transferring transffers=transfers
    transfrred=transferred translaiton=translation translasion=translation translat=translate translateing=translating
    translatin=translation translatoin=translation translaton=translation translatte=translate translattion=translation
    translte=translate transltion=translation transmision=transmission transmisson=transmission
    transmition=transmission transparant=transparent transparnt=transparent transparrent=transparent
    transperant=transparent transperent=transparent transporation=transportation transportaiton=transportation
    transportatin=transportation transportatoin=transportation transportaton=transportation transportion=transportation
    transpot=transport transpport=transport transpportation=transportation transpported=transported
    transpporter=transporter transpporting=transporting transprent=transparent transprot=transport
    transprotation=transportation transproted=transported transproter=transporter transproting=transporting
    transprt=transport transsaction=transaction transsactions=transactions trasaction=transaction
    trasactions=transactions trasfer=transfer trasferred=transferred trasferring=transferring trasfers=transfers
    traslate=translate trasnaction=transaction trasparent=transparent trasport=transport trasportation=transportation
    trasported=transported trasporter=transporter trasporting=transporting travell=travel travle=travel
    travller=traveller trcaking=tracking trcking=tracking trdition=tradition trditional=traditional treasrer=treasurer
    treassurer=treasurer treasurrer=treasurer treatement=treatment treatmant=treatment treatmnt=treatment treid=tried
    tremendeous=tremendous tremendos=tremendous tremendouse=tremendous tremendus=tremendous tretment=treatment
    trhough=through trialer=trailer triangel=triangle triggerd=triggered trimed=trimmed triped=tripped triyng=trying
    trnasaction=transaction trnsaction=transaction trnsfer=transfer trnsferred=transferred trnslate=translate
    trnslation=translation trnsparent=transparent trnsport=transport trobule=trouble troley=trolley
    trophys=trophies|trophy's troubble=trouble troubel=trouble troubleing=troubling troughout=throughout
    troulbe=trouble trousars=trousers trousrs=trousers troussers=trousers truble=trouble trubles=troubles truely=truly
    truht=truth truley=truly trully=truly truoble=trouble trusers=trousers trustet=trusted trustworty=trustworthy
    truthfull=truthful trveller=traveller tryed=tried tryied=tried tryng=trying trys=tries tthe=the tuesdey=Tuesday
    tuesdy=Tuesday tuoch=touch tuogh=tough tursday=Thursday turst=trust tusday=Tuesday tuseday=Tuesday twanty=twenty
    twcie=twice twelth=twelfth twelv=twelve twelvth=twelfth twentie=twenty tweny=twenty twise=twice twoweeks=two_weeks
    typcally=typically typeing=typing typicall=typical typicaly=typically typiccal=typical typiccally=typically
    typiclly=typically typicly=typically ubgrade=upgrade ubgraded=upgraded ubgrades=upgrades ubgrading=upgrading
    udnerstand=understand udpate=update udpated=updated udpates=updates udpating=updating uesd=used ugent=urgent
    uglyness=ugliness ultimatley=ultimately ultimatly=ultimately umberella=umbrella umbrela=umbrella unabel=unable
    unacceptible=unacceptable unaceptable=unacceptable unavailble=unavailable unavailible=unavailable
    unavalable=unavailable unavaliable=unavailable unawarre=unaware unawear=unaware unbelievible=unbelievable
    unboxng=unboxing unbxing=unboxing uncertian=uncertain uncleare=unclear uncmfortable=uncomfortable
    uncomfortabel=uncomfortable uncomfortble=uncomfortable uncomfortible=uncomfortable uncomfrtable=uncomfortable
    uncomon=uncommon uncompatible=incompatible unconditionaly=unconditionally unconfortable=uncomfortable
    unconscios=unconscious unconsciouse=unconscious unconscius=unconscious unconvenience=inconvenience
    unconveniences=inconveniences unconvenient=inconvenient uncorrect=incorrect uncrtain=uncertain undammaged=undamaged
    underestand=understand undernead=underneath underneat=underneath undersatnd=understand understad=understand
    understading=understanding understandble=understandable understanded=understood understandible=understandable
    understandig=understanding understandng=understanding understaning=understanding understant=understand
    understend=understand understnad=understand understnd=understand understndable=understandable
    understnding=understanding understod=understood undertand=understand undertanding=understanding
    undertsand=understand underwaer=underwear underware=underwear undesrtand=understand undestand=understand
    undestandable=understandable undestanding=understanding undestood=understood undoubtdly=undoubtedly
    undoutedly=undoubtedly undrestand=understand undrstand=understand undrstandable=understandable
    undrstanding=understanding undrstood=understood unecesary=unnecessary unecessary=unnecessary unespected=unexpected
    unexepected=unexpected unexpcted=unexpected unexpectd=unexpected unexpectedley=unexpectedly unexpectly=unexpectedly
    unfinnished=unfinished unfinshed=unfinished unfnished=unfinished unforesseen=unforeseen unforgettible=unforgettable
    unforreseen=unforeseen unforseen=unforeseen unfortnate=unfortunate unfortnately=unfortunately
    unfortuantely=unfortunately unfortunaly=unfortunately unfortunat=unfortunate unfortunatelly=unfortunately
    unfortunatley=unfortunately unfortunatlly=unfortunately unfortunatly=unfortunately unfortunatte=unfortunate
    unfortunattely=unfortunately unfortunely=unfortunately unfortunete=unfortunate unfortunetely=unfortunately
    unfortunetly=unfortunately unfortunnate=unfortunate unfortunnately=unfortunately unfortunte=unfortunate
    unfortuntely=unfortunately unforunate=unfortunate unforunately=unfortunately unfotunately=unfortunately
    unfourtunately=unfortunately unfreseen=unforeseen unfrtunate=unfortunate unfrtunately=unfortunately
    ungratefull=ungrateful unhapy=unhappy unhelpfull=unhelpful unifform=uniform unifyed=unified unifys=unifies
    unintentionaly=unintentionally uniqe=unique uniqu=unique uniquley=uniquely uniquly=uniquely unitl=until
    univeral=universal univercity=university universall=universal universitiy=university
    universitys=universities|university's universty=university univrsal=universal univrse=universe unknon=unknown
    unkown=unknown unles=unless unlesss=unless unlikelly=unlikely unlikley=unlikely unlikly=unlikely unlkely=unlikely
    unnaware=unaware unncessary=unnecessary unneccesarry=unnecessary unneccesary=unnecessary unneccessary=unnecessary
    unnecesary=unnecessary unnecessarry=unnecessary unnecessery=unnecessary unnecessry=unnecessary
    unnecssary=unnecessary unnexpected=unexpected unniform=uniform unniversal=universal unniverse=universe
    unnopened=unopened unntil=until unnusual=unusual unnusually=unusually unopend=unopened unopenned=unopened
    unopned=unopened unoppened=unopened unpak=unpack unpaked=unpacked unpcked=unpacked unpened=unopened
    unpleasent=unpleasant unpleasnt=unpleasant unpleassant=unpleasant unplesant=unpleasant unpluged=unplugged
    unpluging=unplugging unreasonible=unreasonable unreliible=unreliable unrelyable=unreliable unresonable=unreasonable
    unsatified=unsatisfied unsatisfyed=unsatisfied unsbscribe=unsubscribe unsual=unusual unsually=unusually
    unsubscrbe=unsubscribe unsuccesful=unsuccessful unsuccessfull=unsuccessful unsucessful=unsuccessful
    unsuiteable=unsuitable unsuitible=unsuitable untidyness=untidiness untill=until untilll=until untl=until
    untli=until unusal=unusual unussual=unusual unussually=unusually unusuall=unusual unusualy=unusually
    unversal=universal unverse=universe unwraped=unwrapped unwraping=unwrapping unxpected=unexpected unziped=unzipped
    upadte=update upadted=updated upadtes=updates upadting=updating updaete=update updaeted=updated updaetes=updates
    updaeting=updating updatd=updated updateed=updated updateing=updating updatted=updated updtae=update upgade=upgrade
    upgarde=upgrade upgarded=upgraded upgardes=upgrades upgarding=upgrading upgrad=upgrade upgradeing=upgrading
    upgrate=upgrade upgrated=upgraded upgrates=upgrades upgrating=upgrading uppdate=update uppdated=updated
    uppdates=updates uppdating=updating uprigth=upright uprihgt=upright upseting=upsetting upsett=upset upto=up_to
    urgant=urgent urgantly=urgently urgenlty=urgently urgentley=urgently urgntly=urgently usal=usual usally=usually
    usaully=usually useed=used usefful=useful usefull=useful usefulnes=usefulness usefuly=usefully useing=using
    uselees=useless useles=useless uselless=useless useual=usual useually=usually usfull=useful usibility=usability
    usible=usable usign=using usless=useless usseless=useless ussing=using ussual=usual ussually=usually ussue=issue
    usuall=usual usualley=usually usuallly=usually usualy=usually usuaully=usually usulaly=usually ususal=usual
    ususally=usually ususual=unusual utilitty=utility utilitys=utilities|utility's utillity=utility uttility=utility
    uusally=usually vacaiton=vacation vacancys=vacancies|vacancy's vacatin=vacation vacatoin=vacation vacaton=vacation
    vaccancy=vacancy vaccum=vacuum vaccuum=vacuum vaccuumm=vacuum vacent=vacant vaction=vacation vacum=vacuum
    vacuume=vacuum vaild=valid valeu=value valey=valley vallid=valid valluable=valuable vallue=value valuble=valuable
    valueable=valuable valueing=valuing valuible=valuable vanture=venture vareity=variety variaiton=variation
    variatin=variation variatoin=variation variaton=variation varient=variant varietie=variety varietty=variety
    varietys=varieties|variety's varified=verified varify=verify variible=variable variosly=variously variouse=various
    varity=variety varius=various variusly=variously varriety=variety varrious=various varyed=varied varys=varies
    vauable=valuable vdieo=video vechicle=vehicle vegatable=vegetable vegatables=vegetables vegetabel=vegetable
    vegetble=vegetable vegetible=vegetable vegettable=vegetable vegtable=vegetable vegtables=vegetables vehical=vehicle
    vehicals=vehicles vehicel=vehicle vehicels=vehicles veiw=view veiwed=viewed veiwing=viewing veiws=views
    vendeor=vendor venturre=venture verbaly=verbally verifeid=verified veriffication=verification veriffied=verified
    veriffy=verify verificaiton=verification verificatin=verification verificatoin=verification
    verificaton=verification verifiy=verify verifyed=verified verifys=verifies verison=version verisons=versions
    verrification=verification verrified=verified verrify=verify versoin=version vertcal=vertical verticaly=vertically
    verticcal=vertical verticle=vertical verticly=vertically vertion=version verygood=very_good verymuch=very_much
    vesel=vessel vesion=version vesions=versions veyr=very vibrasion=vibration vibrattion=vibration vibrtion=vibration
    victorios=victorious victoriouse=victorious victorius=victorious victorys=victories|victory's vidoe=video
    viedo=video vigoros=vigorous vigorouse=vigorous vigorus=vigorous vilage=village vintadge=vintage vintge=vintage
    violance=violence violant=violent viollent=violent virtualy=virtually visability=visibility visable=visible
    visibel=visible visibilty=visibility visiblity=visibility visitt=visit visitted=visited visitting=visiting
    visittor=visitor vissible=visible vissit=visit vissitor=visitor visted=visited visualy=visually vittamin=vitamin
    vittamins=vitamins vlaue=value vlaues=values vocabulery=vocabulary vocher=voucher vochers=vouchers vocie=voice
    volleybal=volleyball volontary=voluntary volonteer=volunteer voltge=voltage volum=volume volumn=volume
    voluntaryly=voluntarily volunter=volunteer votage=voltage voteing=voting voucer=voucher vouchar=voucher
    vouchars=vouchers vrey=very vulnerible=vulnerable waching=watching wacth=watch waerhouse=warehouse waering=wearing
    waht=what waitres=waitress waitt=wait waitting=waiting walet=wallet walets=wallets wantd=wanted wantto=want_to
    warantee=warranty waranti=warranty waranties=warranties warantties=warranties warantty=warranty waranty=warranty
    wardrbe=wardrobe wardrope=wardrobe warehose=warehouse warehosue=warehouse warehous=warehouse warehousse=warehouse
    warehuose=warehouse warehuse=warehouse wareohuse=warehouse warheouse=warehouse warhouse=warehouse warmley=warmly
    warnning=warning warpped=wrapped warrannties=warranties warrannty=warranty warranteis=warranties warrantie=warranty
    warrantly=warranty warrantys=warranties|warranty's warrany=warranty warratny=warranty warrehouse=warehouse
    warrenties=warranties warrenty=warranty warrnaty=warranty warrnty=warranty wasching=washing washible=washable
    washs=washes wasit=waste wasnot=was_not wasnt=wasn't wastefull=wasteful wasteing=wasting wastet=wasted
    watchfull=watchful watchs=watches waterpoof=waterproof waterprof=waterproof waterproff=waterproof watever=whatever
    wathc=watch wating=waiting watn=want watrproof=waterproof wattch=watch watter=water watterproof=waterproof
    wavelenght=wavelength wavelenth=wavelength wbesite=website wchich=which weaknes=weakness weaknss=weakness
    weared=worn wearhouse=warehouse wearhouses=warehouses wearible=wearable webiste=website webistes=websites
    webside=website websit=website webstie=website weddding=wedding wedensday=Wednesday weding=wedding
    wedneday=Wednesday wednesay=Wednesday wednessday=Wednesday wednsday=Wednesday weeek=week weeekend=weekend
    weeeks=weeks weekand=weekend weekdys=weekdays wegiht=weight wehave=we_have wehn=when wehre=where wehther=whether
    weigt=weight weigth=weight weigthed=weighted weigths=weights weihgt=weight weihgted=weighted weihgts=weights
    weired=weird wekend=weekend wekes=weeks wekk=week wekks=weeks welcom=welcome welcomeing=welcoming welcomme=welcome
    wellcome=welcome wellcomed=welcomed welldone=well_done wellnes=wellness wendsday=Wednesday wenesday=Wednesday
    wenever=whenever wensday=Wednesday wented=wanted wereas=whereas werehouse=warehouse werent=weren't werever=wherever
    wesbite=website wether=whether weting=wetting weve=we've wewill=we_will whanted=wanted wharehous=warehouse
    wharehouse=warehouse wharehouses=warehouses whattever=whatever whatver=whatever whchever=whichever whcih=which
    whearhouse=warehouse wheather=whether wheeel=wheel wheeels=wheels whehter=whether wheight=weight wheneve=whenever
    whennever=whenever whenver=whenever wher=where whereever=wherever wherehouse=warehouse wherreas=whereas
    wherrever=wherever wherver=wherever wheter=whether whic=which whichver=whichever whidth=width whidths=widths
    whiel=while whih=which whihc=which whil=while whille=while whitboard=whiteboard whitch=which whithin=within
    whithout=without whitin=within whitout=without whitteboard=whiteboard whlesale=wholesale whlie=while whne=when
    whnever=whenever whoevr=whoever wholesail=wholesale wholesailer=wholesaler wholesalle=wholesale wholesle=wholesale
    wholessale=wholesale whollesale=wholesale wholsale=wholesale whould=would whre=where whree=where whrever=wherever
    whta=what whteboard=whiteboard whteher=whether whtever=whatever whtie=white wiat=wait wiated=waited wiating=waiting
    wich=which wichever=whichever widdth=width widdths=widths widh=width widht=width widhts=widths widly=widely
    widnow=window widthdraw=withdraw wief=wife wiegh=weigh wieghed=weighed wieghing=weighing wieghs=weighs
    wieght=weight wieghts=weights wierd=weird wihch=which wihle=while wihout=without wihs=wish wiht=with wihtin=within
    wihtout=without wil=will wildernes=wilderness willbe=will_be willl=will willnot=will_not windw=window
    windws=windows winned=won winodw=window wipeing=wiping wireing=wiring wireles=wireless wirelless=wireless
    wirelss=wireless wirless=wireless wirreless=wireless wirte=write wirting=writing wirtten=written wishs=wishes
    wisly=wisely witdh=width witdhs=widths witdrawal=withdrawal witeboard=whiteboard withdrawed=withdrawn
    withdrawl=withdrawal withn=within withot=without withouth=without withthe=with_the withuot=without withut=without
    witihn=within witin=within witnes=witness witohut=without witout=without witth=with wlecome=welcome wlil=will
    wnat=want wnated=wanted wnats=wants wnidow=window woever=whoever wokr=work wokring=working wolesale=wholesale
    wolrd=world wolud=would womem=women womman=woman wondeful=wonderful wonderd=wondered wonderfoul=wonderful
    wonderfull=wonderful wonderfuly=wonderfully wonderr=wonder wonderred=wondered wonderring=wondering wondred=wondered
    wondrful=wonderful wondring=wondering woodden=wooden worht=worth woried=worried worikng=working workbnch=workbench
    workig=working workingdays=working_days workking=working worl=world worng=wrong worranties=warranties
    worranty=warranty worreid=worried worrried=worried worrry=worry worryed=worried worrys=worries worste=worst
    worthles=worthless worthwhille=worthwhile worthwhle=worthwhile worthwile=worthwhile wortwhile=worthwhile wory=worry
    wotrh=worth woud=would woudl=would wouldbe=would_be wouldd=would wouldnot=would_not wouldnt=wouldn't
    woulnd=wouldn't wounderful=wonderful wraehouse=warehouse wram=warm wraped=wrapped wraper=wrapper wraping=wrapping
    wrappd=wrapped wrappng=wrapping wrapt=wrapped wraranty=warranty wrie=wire wriet=write wristwach=wristwatch
    wristwatchs=wristwatches writed=wrote writeing=writing writen=written writted=written writting=writing
    writtten=written wrng=wrong wrnog=wrong wrod=word wrods=words wrog=wrong wrogn=wrong wrok=work wroked=worked
    wroking=working wroks=works wrold=world wrongg=wrong wrot=wrote wroted=wrote wrpping=wrapping wrriten=written
    wrtie=write wrting=writing wthout=without wtih=with wtihin=within wtihout=without wuld=would wuold=would
    wuould=would yaer=year yaers=years yeer=year yeers=years yeild=yield yellw=yellow yelow=yellow yera=year
    yeras=years yesetrday=yesterday yestarday=yesterday yesteday=yesterday yestedray=yesterday yesterady=yesterday
    yesterdday=yesterday yesterdy=yesterday yestrday=yesterday yestreday=yesterday yesturday=yesterday
    yeterday=yesterday yetserday=yesterday yoour=your yor=your yoru=your yoruself=yourself youare=you_are youd=you'd
    youll=you'll youre=you're youreslf=yourself yourorder=your_order yoursef=yourself yourselfs=yourselves
    yourselve=yourself yourslef=yourself yourslf=yourself youself=yourself yousrelf=yourself youthfull=youthful
    youve=you've yseterday=yesterday yuo=you yuong=young yuor=your yuors=yours yuorself=yourself yuou=you ziped=zipped
    ziper=zipper zippper=zipper
    """
}
