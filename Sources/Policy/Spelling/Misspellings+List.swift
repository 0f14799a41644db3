/// Words as they are often written wrong, each with what was meant; `_` stands for a space.
extension Misspellings {
  static let list: StaticString = """
    absance=absence abslutely=absolutely absollutely=absolutely absoltely=absolutely absolutelly=absolutely
    absolutly=absolutely absoluttely=absolutely accdent=accident accdentally=accidentally acceptble=acceptable
    acceptible=acceptable accesory=accessory accessorry=accessory accessry=accessory accidant=accident
    accidantally=accidentally accidentaly=accidentally accidentlly=accidentally accidnt=accident
    accidntally=accidentally accmmodate=accommodate accmpany=accompany accommdate=accommodate accommodatte=accommodate
    accommodte=accommodate accomodate=accommodate accomodation=accommodation accompanny=accompany accompny=accompany
    accordence=accordance accordnce=accordance accordng=according accptable=acceptable accpted=accepted
    accrate=accurate accrdance=accordance accrding=according accross=across accssory=accessory accuratte=accurate
    accurrate=accurate accurte=accurate acept=accept acepted=accepted acess=access acessory=accessory acheive=achieve
    acident=accident acidentally=accidentally acknowldge=acknowledge acknowlege=acknowledge acknwledge=acknowledge
    acommodate=accommodate acompany=accompany acordance=accordance acording=according acount=account acounts=accounts
    acsion=action activitty=activity activty=activity actualy=actually actvity=activity acurate=accurate
    addision=addition addisional=additional addisionally=additionally additionaly=additionally additionlly=additionally
    additionnal=additional additionnally=additionally addittion=addition addittional=additional
    addittionally=additionally addres=address addresss=address addtion=addition addtional=additional
    addtionally=additionally adeqate=adequate adequatte=adequate adition=addition aditional=additional
    aditionally=additionally adjstable=adjustable adjstment=adjustment adjustble=adjustable adjustible=adjustable
    adjustmant=adjustment adjustmnt=adjustment adquate=adequate adress=address adresse=address adressed=addressed
    adresses=addresses advantge=advantage advence=advance adventage=advantage advertisse=advertise advertse=advertise
    advntage=advantage advrtise=advertise afect=affect aford=afford afterwrds=afterwards aftrnoon=afternoon
    aftrwards=afterwards agian=again agreemant=agreement agreemment=agreement agreemnt=agreement agressive=aggressive
    allready=already allways=always alot=a_lot alowed=allowed alows=allows alrady=already alreay=already alredy=already
    alternattive=alternative alternattor=alternator alternatve=alternative alterntive=alternative alterntor=alternator
    altgether=altogether althogh=although altogther=altogether altough=although altrnative=alternative
    altrnator=alternator alway=always amatuer=amateur ammazing=amazing anallysis=analysis anlysis=analysis
    annalysis=analysis annother=another annoyng=annoying annybody=anybody annying=annoying annymore=anymore
    annything=anything annywhere=anywhere anounce=announce anoying=annoying antire=entire antirely=entirely
    antrance=entrance anual=annual anxios=anxious anxius=anxious anymorre=anymore anythng=anything anywere=anywhere
    anywherre=anywhere anywhre=anywhere aparent=apparent aparently=apparently apeal=appeal apearance=appearance
    apliance=appliance aplication=application aplied=applied aplogise=apologise aplogize=apologize
    apointment=appointment apolgise=apologise apolgize=apologize apoligies=apologies apollogise=apologise
    apollogize=apologize apollogy=apology apologie=apology apologisse=apologise apologse=apologise apologys=apologies
    apologze=apologize apparant=apparent apparantly=apparently apparnt=apparent apparntly=apparently apparrent=apparent
    apparrently=apparently appart=apart appearence=appearance appearnce=appearance appearrance=appearance
    applcation=application appleid=applied applicasion=application applicattion=application appliccation=application
    appliction=application applience=appliance appointmant=appointment appointmnt=appointment appologies=apologies
    appologise=apologise appologize=apologize appology=apology apprciate=appreciate apprciated=appreciated
    apprciation=appreciation apprecciate=appreciate apprecciated=appreciated apprecciation=appreciation
    appreciasion=appreciation appreciat=appreciate appreciatte=appreciate appreciatted=appreciated
    appreciattion=appreciation appreciete=appreciate appreicate=appreciate apprent=apparent apprently=apparently
    appretiate=appreciate appriciate=appreciate apprieciate=appreciate appropriatte=appropriate
    approximatelly=approximately approximatly=approximately approximatte=approximate approximattely=approximately
    approximmate=approximate approximmately=approximately approximte=approximate approximtely=approximately
    approxmate=approximate approxmately=approximately apprpriate=appropriate apprval=approval apprximate=approximate
    apprximately=approximately apreciate=appreciate apreciated=appreciated apreciation=appreciation aproach=approach
    apropriate=appropriate aproval=approval aprove=approve aprox=approx aproximate=approximate
    aproximately=approximately arange=arrange aranged=arranged arangement=arrangement argment=argument
    arguement=argument argumant=argument argumment=argument argumnt=argument arival=arrival arive=arrive arived=arrived
    aroud=around arrangemant=arrangement arrangemment=arrangement arrangemnt=arrangement arrangment=arrangement
    arrivd=arrived arrivel=arrival arrnged=arranged arrngement=arrangement arround=around arund=around asemble=assemble
    asembled=assembled asembly=assembly asist=assist asistance=assistance asistant=assistant assistence=assistance
    assistent=assistant assistnce=assistance assistnt=assistant assitance=assistance assmble=assemble
    assmbled=assembled assmbly=assembly assstance=assistance assstant=assistant aswell=as_well atach=attach
    atached=attached atachment=attachment atempt=attempt atend=attend atention=attention atract=attract
    atractive=attractive attachd=attached attachement=attachment attachements=attachments attachmant=attachment
    attachmnt=attachment attantion=attention attatched=attached attatchment=attachment attched=attached
    attchment=attachment attemp=attempt attension=attention attetion=attention attntion=attention attractve=attractive
    attrctive=attractive audeince=audience audiance=audience authoritty=authority authorrity=authority
    authorty=authority authrity=authority autmatic=automatic autmatically=automatically automatcally=automatically
    automaticaly=automatically automaticcally=automatically automaticlly=automatically automattic=automatic
    automattically=automatically autommatic=automatic autommatically=automatically automtic=automatic
    automtically=automatically auttomatic=automatic auttomatically=automatically avaiable=available avaible=available
    availabe=available availabel=available availble=available availiable=available availible=available
    availlable=available avaliable=available averrage=average avialable=available avilable=available awkard=awkward
    balence=balance barel=barrel barly=barely bascally=basically basicaly=basically basiccally=basically
    basiclly=basically basicly=basically bassically=basically batery=battery batterry=battery batterys=batteries
    beacuse=because beatiful=beautiful beause=because beautful=beautiful beautfully=beautifully beautifful=beautiful
    beautiffully=beautifully beautiflly=beautifully beautifull=beautiful beautifuly=beautifully beauttiful=beautiful
    beauttifully=beautifully becasue=because becaus=because becausse=because beccause=because becouse=because
    becuase=because becuse=because beetween=between befforehand=beforehand beforehnd=beforehand beforhand=beforehand
    beforrehand=beforehand befrehand=beforehand beggining=beginning begining=beginning beginnng=beginning
    begnning=beginning behvior=behavior behviour=behaviour beleif=belief beleive=believe beleived=believed
    belive=believe belived=believed bellieve=believe bellongs=belongs beneffit=benefit benefitial=beneficial
    benifit=benefit benneath=beneath bennefit=benefit bessides=besides beter=better betwen=between beutiful=beautiful
    biccycle=bicycle binculars=binoculars binnoculars=binoculars binocculars=binoculars binoclars=binoculars
    binocullars=binoculars binoculrs=binoculars boght=bought bookkeepper=bookkeeper borow=borrow botle=bottle
    botom=bottom bougth=bought boundarry=boundary boundery=boundary boundry=boundary boxs=boxes braccelet=bracelet
    bracellet=bracelet brackts=brackets braclet=bracelet brcelet=bracelet brckets=brackets breakfst=breakfast
    breifly=briefly brigth=bright briliant=brilliant brillient=brilliant brlliant=brilliant brocken=broken
    broght=brought brokken=broken brothrs=brothers brougth=brought brthers=brothers buildng=building buisiness=business
    buisness=business bulshit=bullshit busines=business businness=business businss=business busness=business
    bussines=business bussiness=business buton=button buyed=bought bycicle=bicycle cabinnet=cabinet calclate=calculate
    calculatte=calculate calcullate=calculate calculte=calculate caled=called calender=calendar callendar=calendar
    calndar=calendar cancelation=cancellation cancellasion=cancellation cancellattion=cancellation
    cancelltion=cancellation cancle=cancel cancled=cancelled cancllation=cancellation canclled=cancelled candel=candle
    cantral=central cantury=century capaccity=capacity capacitty=capacity capacty=capacity capcity=capacity
    capible=capable cappable=capable cappacity=capacity carefful=careful careffully=carefully careflly=carefully
    carefull=careful carefullly=carefully carefuly=carefully carelless=careless carelss=careless carfully=carefully
    cariage=carriage caried=carried carier=carrier carless=careless carreful=careful carrefully=carefully
    carreid=carried carreir=carrier carreis=carries carreless=careless carrer=carrier carriar=carrier catagory=category
    cataloge=catalogue categary=category categorry=category categry=category catgory=category cathegory=category
    cattegory=category ceilling=ceiling celbrate=celebrate celebratte=celebrate celebrte=celebrate cellebrate=celebrate
    cencel=cancel cenceled=canceled cencellation=cancellation cencelled=cancelled centurry=century cerammic=ceramic
    cerramic=ceramic certainley=certainly certainy=certainly certficate=certificate certian=certain
    certifcate=certificate certifficate=certificate certificatte=certificate certificcate=certificate
    certificte=certificate chalenge=challenge challnge=challenge changable=changeable chaning=changing
    charactrs=characters charcter=character charcters=characters charitty=charity charracter=character
    charracters=characters charrity=charity chckout=checkout chemcal=chemical chemiccal=chemical chemmical=chemical
    chence=chance childrens=children's childs=children's chldren=children chllenge=challenge chmical=chemical
    choise=choice choosed=chose choosen=chosen choosng=choosing choossing=choosing chracter=character
    chracters=characters cieling=ceiling circmstance=circumstance circumstence=circumstance circumstnce=circumstance
    cittizen=citizen claimmed=claimed clasic=classic cleanng=cleaning cleanning=cleaning cleint=client cliant=client
    cliped=clipped clothng=clothing clthing=clothing cofee=coffee coleague=colleague colect=collect
    colection=collection collction=collection collecsion=collection collegue=colleague collegues=colleagues
    colum=column comand=command comapny=company combinasion=combination combinattion=combination
    combinnation=combination combinne=combine combintion=combination combnation=combination coment=comment
    comfirm=confirm comfirmation=confirmation comfirmed=confirmed comfortabel=comfortable comfortble=comfortable
    comfortible=comfortable comfrtable=comfortable comfterble=comfortable comission=commission comit=commit
    comitted=committed comittee=committee commant=comment comming=coming commision=commission commistion=commission
    commited=committed commitee=committee commnicate=communicate commnication=communication commnity=community
    commrcial=commercial commssion=commission commtted=committed commttee=committee communcate=communicate
    communcation=communication communicasion=communication communicatte=communicate communicattion=communication
    communiccate=communicate communiccation=communication communicte=communicate communiction=communication
    communitty=community communnicate=communicate communnication=communication communnity=community communty=community
    comon=common compability=compatibility compagny=company companny=company companys=companies comparision=comparison
    comparisson=comparison comparre=compare comparrison=comparison comparson=comparison compartmant=compartment
    compartmnt=compartment compatable=compatible compatble=compatible compatibel=compatible compattible=compatible
    compensasion=compensation compensat=compensate compensatte=compensate compensattion=compensation
    compenste=compensate compenstion=compensation complaind=complained complane=complain complant=complaint
    complcated=complicated compleatly=completely compleet=complete complet=complete completelly=completely
    completley=completely completly=completely complette=complete completted=completed complettely=completely
    complicatted=complicated compliccated=complicated complicted=complicated complte=complete complted=completed
    compltely=completely compnay=company compnent=component compnsate=compensate compnsation=compensation
    componant=component componnent=component componnt=component comprison=comparison comprtment=compartment
    comptible=compatible computter=computer comunicate=communicate comunication=communication comunity=community
    concantrate=concentrate concearn=concern concentratte=concentrate concentrte=concentrate concernng=concerning
    concious=conscious conclsion=conclusion conclussion=conclusion conclution=conclusion concntrate=concentrate
    concrned=concerned concrning=concerning concrns=concerns condicion=condition condision=condition
    condittion=condition condtion=condition conect=connect conected=connected conection=connection confdence=confidence
    confdent=confident confidance=confidence confidnce=confidence confidnt=confident confirmasion=confirmation
    confirmaton=confirmation confirmattion=confirmation confirmtion=confirmation confortable=comfortable
    confrim=confirm confrimed=confirmed confrmation=confirmation confrmed=confirmed confsed=confused confsion=confusion
    conftti=confetti confusse=confuse confussed=confused confussion=confusion confution=confusion
    congradulations=congratulations congratlations=congratulations congrattulations=congratulations
    congratulasions=congratulations congratulattions=congratulations congratullations=congratulations
    congratultions=congratulations congrtulations=congratulations conncted=connected connction=connection
    connctor=connector connecsion=connection connecton=connection conscios=conscious conscius=conscious
    consder=consider consderable=considerable consderation=consideration conseqence=consequence consequance=consequence
    considerasion=consideration considerattion=consideration considerble=considerable considerible=considerable
    considerrable=considerable considerration=consideration considertion=consideration considrable=considerable
    considration=consideration consistant=consistent consistnt=consistent consmer=consumer consquence=consequence
    consstent=consistent constent=constant constently=constantly constnt=constant constntly=constantly
    constrct=construct consummer=consumer contac=contact contackt=contact containner=container contect=contact
    contians=contains contineu=continue continnue=continue continnued=continued continous=continuous contnue=continue
    contnued=continued contrct=contract controll=control contrst=contrast conveneince=convenience conveneint=convenient
    conveneintly=conveniently conveniance=convenience conveniant=convenient conveniantly=conveniently
    convenince=convenience convennience=convenience convennient=convenient convenniently=conveniently
    conversasion=conversation conversattion=conversation converstion=conversation convience=convenience
    convienient=convenient convinience=convenience convinient=convenient convnce=convince convnience=convenience
    convnient=convenient convniently=conveniently convrsation=conversation cooperasion=cooperation cooperatte=cooperate
    cooperattion=cooperation cooperrate=cooperate cooperration=cooperation cooperte=cooperate coopertion=cooperation
    coopperate=cooperate coopperation=cooperation cooprate=cooperate coopration=cooperation cordinate=coordinate
    corect=correct corected=corrected corection=correction corectly=correctly corespondence=correspondence
    corrcted=corrected corrction=correction corrctly=correctly correcsion=correction correctley=correctly
    correspndence=correspondence correspondnce=correspondence corrspondence=correspondence costumer=customer
    costumers=customers costummer=customer coud=could coudl=could couldnt=couldn't coulnd=couldn't coureir=courier
    courior=courier courrage=courage courrier=courier coverred=covered creatted=created creattive=creative
    creatve=creative critisism=criticism culinarry=culinary culinery=culinary culinnary=culinary culinry=culinary
    cullinary=culinary culnary=culinary cuold=could cuould=could curently=currently curier=courier curius=curious
    currantly=currently currious=curious currntly=currently cusotmer=customer custmer=customer custmers=customers
    customes=customers custommer=customer custommers=customers customr=customer customrs=customers custumer=customer
    cutomer=customer damadged=damaged damaga=damage damagd=damaged damge=damage damged=damaged dammage=damage
    dammaged=damaged dangerrous=dangerous dangerus=dangerous dangrous=dangerous databasse=database databse=database
    datbase=database dattabase=database daugther=daughter deccided=decided deccision=decision deccorate=decorate
    deccoration=decoration decieve=deceive decison=decision decission=decision decition=decision declarre=declare
    declinne=decline decorasion=decoration decoratte=decorate decorattion=decoration decorrate=decorate
    decorration=decoration decorte=decorate decortion=decoration decrate=decorate decration=decoration decsion=decision
    dedcate=dedicate dedicatte=dedicate dediccate=dedicate dedicte=dedicate defance=defence defctive=defective
    defectiv=defective defectve=defective deffective=defective deffence=defence defficult=difficult deffinite=definite
    deffinitely=definitely deffinition=definition defiantely=definitely definately=definitely definatly=definitely
    definetly=definitely definision=definition definitelly=definitely definitly=definitely definitte=definite
    definittely=definitely definittion=definition definnite=definite definnitely=definitely definnition=definition
    definte=definite defintely=definitely defintion=definition defnite=definite defnitely=definitely
    defnition=definition delaied=delayed delberate=deliberate delcate=delicate delcious=delicious delghted=delighted
    deliberatte=deliberate deliberrate=deliberate deliberte=deliberate delibrate=deliberate delicatte=delicate
    deliccate=delicate deliccious=delicious delicios=delicious delicius=delicious delicte=delicate deliever=deliver
    delievered=delivered delievery=delivery deligth=delight deligthed=delighted delivary=delivery delived=delivered
    deliverd=delivered deliveri=delivery deliverred=delivered deliverry=delivery deliverys=deliveries delivey=delivery
    delivred=delivered delivry=delivery dellay=delay dellayed=delayed delliberate=deliberate dellicate=delicate
    dellicious=delicious dellight=delight dellighted=delighted delliver=deliver dellivered=delivered dellivery=delivery
    delvered=delivered delvery=delivery demmonstrate=demonstrate demnstrate=demonstrate demonstratte=demonstrate
    demonstrte=demonstrate departement=department departmant=department departmnt=department departre=departure
    departurre=departure depatment=department dependnt=dependent depndent=dependent depossit=deposit
    deppartment=department depparture=departure deppendent=dependent deppends=depends depposit=deposit
    deprtment=department deprture=departure descrbe=describe describtion=description descripsion=description
    descripton=description descrption=description desgin=design desgned=designed desicion=decision desinged=designed
    desparate=desperate desperatte=desperate desperrate=desperate desperte=desperate despitte=despite
    desprate=desperate desribe=describe dessigned=designed destinasion=destination destinattion=destination
    destinnation=destination destintion=destination destnation=destination detailled=detailed determinne=determine
    determne=determine detrmine=determine dettailed=detailed dettails=details dettermine=determine devellop=develop
    devellopment=development develope=develop developement=development developmant=development developmnt=development
    develpment=development devliery=delivery devlopment=development diametter=diameter diammeter=diameter
    diamter=diameter dicsionary=dictionary dictionarry=dictionary dictionery=dictionary dictionnary=dictionary
    dictionry=dictionary didnt=didn't diference=difference diferent=different diferently=differently difers=differs
    diffcult=difficult diffculty=difficulty differance=difference differant=different differantly=differently
    differnce=difference differnt=different differntly=differently differrence=difference differrent=different
    differrently=differently difficcult=difficult difficculty=difficulty difficlt=difficult difficlty=difficulty
    diffrence=difference diffrent=different diffrently=differently dificult=difficult dificulty=difficulty
    digittal=digital dilivery=delivery dimention=dimension dimentions=dimensions dimmension=dimension
    dimmensions=dimensions dimnsion=dimension dimnsions=dimensions dirction=direction dirctly=directly
    direcsion=direction dirrection=direction dirrectly=directly disapear=disappear disapeared=disappeared
    disapoint=disappoint disapointed=disappointed disapointing=disappointing disapointment=disappointment
    disappearred=disappeared disappointmant=disappointment disappointmnt=disappointment disappointng=disappointing
    discription=description discssed=discussed discssion=discussion discused=discussed discusion=discussion
    discustion=discussion discver=discover diseasse=disease disgree=disagree dishwsher=dishwasher dispossal=disposal
    disppear=disappear disppeared=disappeared disppoint=disappoint disppointed=disappointed disppointing=disappointing
    disppointment=disappointment dispsal=disposal disptch=dispatch disptched=dispatched disptcher=dispatcher
    dissagree=disagree dissapear=disappear dissapeared=disappeared dissapoint=disappoint dissapointed=disappointed
    dissapointment=disappointment dissappear=disappear dissappeared=disappeared dissappoint=disappoint
    dissappointed=disappointed dissappointing=disappointing dissappointment=disappointment dissaster=disaster
    dissease=disease disster=disaster distence=distance distnce=distance distnct=distinct distrbute=distribute
    distribte=distribute distribtion=distribution distributte=distribute doccument=document docment=document
    documant=document documment=document documnt=document doesn=doesn't doesnt=doesn't dolar=dollar dolars=dollars
    donot=do_not dont=don't dosent=doesn't dosn't=doesn't drawngs=drawings droped=dropped drwings=drawings
    earleir=earlier easeir=easier easely=easily easly=easily easyer=easier edcation=education edision=edition
    edittion=edition educasion=education educattion=education educcation=education efect=effect efective=effective
    effcient=efficient effctive=effective effecient=efficient effectve=effective efficcient=efficient
    efficeint=efficient efficiant=efficient eficient=efficient efort=effort eigth=eight elctric=electric
    elctrical=electrical elctricity=electricity elctronic=electronic electic=electric electonic=electronic
    electrcal=electrical electrcity=electricity electriccal=electrical electriccity=electricity
    electricitty=electricity electricty=electricity electrnic=electronic electronnic=electronic elemant=element
    elemment=element eletric=electric ellastic=elastic ellectric=electric ellectrical=electrical
    ellectricity=electricity ellectronic=electronic ellement=element elsewere=elsewhere elsewherre=elsewhere
    elsewhre=elsewhere elswhere=elsewhere embarass=embarrass embarassed=embarrassed embarassing=embarrassing
    embarrased=embarrassed embarrss=embarrass embarrssed=embarrassed embroiderry=embroidery embroidry=embroidery
    embrrass=embarrass embrrassed=embarrassed emergncy=emergency emmergency=emergency emmotional=emotional
    emosional=emotional emotionnal=emotional emottional=emotional emplyee=employee emrgency=emergency
    emtional=emotional emty=empty enclosd=enclosed enclosse=enclose enclossed=enclosed enclsed=enclosed
    encourge=encourage encourrage=encourage encoutered=encountered enginneer=engineer engneer=engineer
    engravng=engraving engrved=engraved engrver=engraver engrving=engraving enible=enable ennormous=enormous
    enogh=enough enormus=enormous enoug=enough enought=enough enouth=enough enrmous=enormous entirelly=entirely
    entirly=entirely entirrely=entirely entrely=entirely entrie=entry entrnce=entrance envellope=envelope
    envelpe=envelope envirnment=environment enviroment=environment environement=environment environmant=environment
    environmnt=environment envirronment=environment envlope=envelope envronment=environment eqally=equally
    eqipment=equipment eqivalent=equivalent equaly=equally equipement=equipment equipmant=equipment equipmnt=equipment
    equiptment=equipment equivalant=equivalent equivallent=equivalent equivalnt=equivalent equivlent=equivalent
    errror=error esential=essential espacially=especially espcially=especially especcially=especially
    especialy=especially essantial=essential essntial=essential establsh=establish estblish=establish
    estimatte=estimate estimatted=estimated estimmate=estimate estimmated=estimated estimte=estimate estimted=estimated
    estmate=estimate estmated=estimated evantually=eventually evdence=evidence evenning=evening eventualy=eventually
    everrybody=everybody everryone=everyone everrything=everything everrywhere=everywhere everybdy=everybody
    everyne=everyone everyonne=everyone everythng=everything everywere=everywhere everywherre=everywhere
    everywhre=everywhere evidance=evidence evidnce=evidence evntually=eventually evrybody=everybody evryone=everyone
    evrything=everything evrywhere=everywhere exagerate=exaggerate exaggeratte=exaggerate exaggerrate=exaggerate
    exaggerte=exaggerate exaggrate=exaggerate examinne=examine exammine=examine exausted=exhausted excelent=excellent
    excellant=excellent excellnt=excellent excepsion=exception excepsional=exceptional exceptionnal=exceptional
    excercise=exercise exchage=exchange exchang=exchange exchnge=exchange excitemant=excitement excitemment=excitement
    excitemnt=excitement excitment=excitement excitng=exciting excitted=excited excittement=excitement
    excitting=exciting excllent=excellent excption=exception excptional=exceptional exctement=excitement
    excting=exciting exelent=excellent exellent=excellent exept=except exercisse=exercise exercse=exercise
    exggerate=exaggerate exhange=exchange existance=existence existnce=existence existng=existing expcted=expected
    expdite=expedite expecially=especially expeditte=expedite expedte=expedite expence=expense expensiv=expensive
    expensve=expensive expereince=experience expereinced=experienced experiance=experience experianced=experienced
    experince=experience experrience=experience experrienced=experienced expierence=experience expirience=experience
    explaination=explanation explainned=explained explanasion=explanation explanattion=explanation explane=explain
    explaned=explained explannation=explanation explantion=explanation explnation=explanation explorre=explore
    expnsive=expensive expresion=expression exprestion=expression exprience=experience exprienced=experienced
    exprssion=expression exrcise=exercise exstence=existence exsting=existing extention=extension extnded=extended
    extnsion=extension extraordinarry=extraordinary extraordinery=extraordinary extraordinnary=extraordinary
    extraordinry=extraordinary extraordnary=extraordinary extreamly=extremely extremelly=extremely extremly=extremely
    extremme=extreme extremmely=extremely extrmely=extremely faccility=facility faciliate=facilitate facilitty=facility
    facillity=facility facilty=facility faclity=facility facory=factory facotry=factory factary=factory
    factorry=factory faild=failed faillure=failure failurre=failure faithflly=faithfully faithfuly=faithfully
    faling=falling familar=familiar familliar=familiar famliar=familiar fammiliar=familiar famus=famous
    favorit=favorite favoritte=favorite favorrite=favorite favorte=favorite favourit=favourite favouritte=favourite
    favourrite=favourite favourte=favourite favrite=favorite feadback=feedback featture=feature featurre=feature
    febuary=February feburary=February feedbak=feedback feedbck=feedback felow=fellow fianlly=finally
    filenamme=filename filenme=filename filenname=filename fillename=filename filname=filename finaly=finally
    finised=finished finnally=finally finnancial=financial finncial=financial finnish=finish finnished=finished
    finshed=finished firts=first fisrt=first fited=fitted fiter=fitter fiters=fitters fiting=fitting flexable=flexible
    flexble=flexible flxible=flexible followng=following follwed=followed follwing=following folow=follow
    folowed=followed folowing=following folows=follows footbll=football forgoten=forgotten forgtten=forgotten
    foriegn=foreign forreign=foreign forrever=forever fortnate=fortunate fortnately=fortunately fortnght=fortnight
    fortnigth=fortnight fortunatelly=fortunately fortunatly=fortunately fortunatte=fortunate fortunattely=fortunately
    fortunnate=fortunate fortunnately=fortunately fortunte=fortunate fortuntely=fortunately forwad=forward
    forword=forward foundasion=foundation foundattion=foundation foundtion=foundation fourty=forty foward=forward
    fragille=fragile fragrence=fragrance fragrnce=fragrance freigth=freight freind=friend freindly=friendly
    freinds=friends frendly=friendly frends=friends freqent=frequent freqently=frequently frequant=frequent
    frequantly=frequently frgrance=fragrance frieght=freight frist=first frquent=frequent frquently=frequently
    fulfillled=fulfilled fullfil=fulfil fullfill=fulfill fullfilled=fulfilled funcion=function funcsion=function
    functon=function funtion=function furiture=furniture furnature=furniture furnitre=furniture furnitture=furniture
    furnitur=furniture furniturre=furniture furnture=furniture furthermorre=furthermore furthermre=furthermore
    furthrmore=furthermore furthur=further futher=further gantle=gentle gantleman=gentleman gantly=gently
    garantee=guarantee garanteed=guaranteed garanty=guarantee garranty=warranty gaurantee=guarantee generaly=generally
    generatte=generate generlly=generally generral=general generrally=generally generrate=generate generrous=generous
    generte=generate generus=generous genneral=general gennerally=generally gennerate=generate gennerous=generous
    genrally=generally genrate=generate genrous=generous gentlemman=gentleman gentlman=gentleman genuin=genuine
    glases=glasses gorgeus=gorgeous goverment=government governmant=government governmnt=government
    govrnment=government gradualy=gradually grammer=grammar grandmther=grandmother gratefful=grateful
    gratefull=grateful gratful=grateful gratitde=gratitude gratittude=gratitude gratteful=grateful grattitude=gratitude
    grattude=gratitude grdually=gradually greatful=grateful greetngs=greetings greettings=greetings grented=granted
    grndmother=grandmother grteful=grateful grtitude=gratitude guaranted=guaranteed guarentee=guarantee
    guarenteed=guaranteed guarntee=guarantee guarnteed=guaranteed guarrantee=guarantee guarranteed=guaranteed
    guidelinne=guideline guidelline=guideline guidelne=guideline guidence=guidance guidline=guideline guidnce=guidance
    hairlinne=hairline hairlne=hairline hamer=hammer hamock=hammock handeled=handled handlng=handling handmde=handmade
    hankerchief=handkerchief hapen=happen hapened=happened hapening=happening hapens=happens hapily=happily
    hapiness=happiness happend=happened happenned=happened happenng=happening happenning=happening happilly=happily
    happinness=happiness happinss=happiness happned=happened happness=happiness happning=happening happpy=happy
    hapy=happy hardwarre=hardware hardwear=hardware hardwre=hardware hasnt=hasn't hauleir=haulier haullier=haulier
    haveing=having havent=haven't headphnes=headphones headphonnes=headphones heavilly=heavily heighth=height
    heigth=height helpfull=helpful helplss=helpless hesistate=hesitate hesitat=hesitate hesitatte=hesitate
    hesittate=hesitate hesitte=hesitate hessitate=hesitate hestate=hesitate hestitate=hesitate hiden=hidden
    hieght=height higly=highly histary=history historry=history holliday=holiday honnest=honest honnestly=honestly
    honstly=honestly hoodei=hoodie hopeffully=hopefully hopeflly=hopefully hopefull=hopeful hopefuly=hopefully
    hopfully=hopefully hoppefully=hopefully horizntal=horizontal horrizontal=horizontal horzontal=horizontal
    hospittal=hospital hosptal=hospital househld=household houshold=household houssehold=household howerver=however
    howevr=however howver=however hte=the hummorous=humorous humorrous=humorous humorus=humorous humrous=humorous
    husehold=household idantical=identical idantify=identify idantity=identity identcal=identical identfy=identify
    identiccal=identical identicle=identical identiffy=identify identitty=identity identty=identity idntical=identical
    idntify=identify idntity=identity iether=either imaginne=imagine imediate=immediate imediately=immediately
    imediatly=immediately imformation=information imidiately=immediately immagine=imagine immdiate=immediate
    immdiately=immediately immedately=immediately immediatelly=immediately immediatley=immediately
    immediatly=immediately immediatte=immediate immediattely=immediately immidiately=immediately implemant=implement
    implemment=implement implemnt=implement implment=implement imporant=important importand=important
    importence=importance importent=important importnce=importance importnt=important impossable=impossible
    impossble=impossible impresed=impressed impresion=impression imprestion=impression improvemant=improvement
    improvemment=improvement improvemnt=improvement improvment=improvement imprssed=impressed imprssion=impression
    imprtance=importance imprtant=important imprved=improved imprvement=improvement impssible=impossible incase=in_case
    incdent=incident incidant=incident incidnt=incident inclded=included incldes=includes inclding=including
    includ=include includng=including inclued=include incmplete=incomplete incnvenience=inconvenience
    incnvenient=inconvenient incompleet=incomplete incomplet=incomplete incomplette=incomplete incomplte=incomplete
    inconveneince=inconvenience inconveneint=inconvenient inconvenence=inconvenience inconveniance=inconvenience
    inconveniant=inconvenient inconvenince=inconvenience inconvennience=inconvenience inconvennient=inconvenient
    inconvience=inconvenience inconvieniece=inconvenience inconvinence=inconvenience inconvinience=inconvenience
    inconviniences=inconveniences inconvnience=inconvenience inconvnient=inconvenient incorect=incorrect
    incorectly=incorrectly incorrct=incorrect incorrctly=incorrectly incoveniences=inconveniences incrdible=incredible
    incrdibly=incredibly increasse=increase incredable=incredible incredble=incredible incredbly=incredibly
    incrrect=incorrect incrrectly=incorrectly incude=include inculde=include indcate=indicate indcated=indicated
    independant=independent independnt=independent indepndent=independent indeppendent=independent indicat=indicate
    indicatte=indicate indicatted=indicated indiccate=indicate indiccated=indicated indicte=indicate
    indivdual=individual indpendent=independent indstry=industry indvidual=individual infent=infant
    infomation=information informasion=information informaton=information informattion=information
    informtion=information infrmation=information infrmed=informed infrom=inform infromation=information
    ingrdient=ingredient ingredeint=ingredient ingrediant=ingredient inittial=initial inittials=initials
    inmediately=immediately innitial=initial innitials=initials inovice=invoice inqire=inquire inqiry=inquiry
    inquirey=inquiry inquirre=inquire inquirry=inquiry inslation=insulation inspction=inspection inspecsion=inspection
    insrance=insurance instad=instead instalation=installation instaled=installed installasion=installation
    installattion=installation installtion=installation insted=instead insteed=instead instence=instance
    instent=instant instllation=installation instlled=installed instnce=instance instrct=instruct
    instrction=instruction instrctions=instructions instrment=instrument instrucions=instructions
    instrucsion=instruction instrucsions=instructions instructons=instructions instrumant=instrument
    instrumment=instrument instrumnt=instrument instuction=instruction instuctions=instructions insulasion=insulation
    insulattion=insulation insullation=insulation insultion=insulation insurence=insurance insurnce=insurance
    insurrance=insurance intantion=intention integratte=integrate integrte=integrate inteligent=intelligent
    intellgent=intelligent intelligant=intelligent intellignt=intelligent interestng=interesting
    internasional=international internationnal=international internattional=international interntional=international
    interrest=interest interrested=interested interresting=interesting interrpt=interrupt interst=interest
    intersted=interested intersting=interesting interupt=interrupt intgrate=integrate intials=initials
    intlligent=intelligent intnded=intended intntion=intention intrduce=introduce intrest=interest intrested=interested
    intresting=interesting intrnal=internal intrnational=international intrnet=internet introdce=introduce
    introducce=introduce intrrupt=interrupt intructions=instructions invallid=invalid invesitgate=investigate
    investgate=investigate investgation=investigation investigasion=investigation investigatte=investigate
    investigattion=investigation investigte=investigate investigtion=investigation invioce=invoice invoce=invoice
    invoic=invoice invoicce=invoice invoise=invoice invstigate=investigate invstigation=investigation isnt=isn't
    isued=issued isues=issues itens=items itmes=items jewelery=jewellery jewellerry=jewellery jewellry=jewellery
    jewllery=jewellery judgemant=judgement judgemment=judgement judgemnt=judgement juli=July ketle=kettle
    kichen=kitchen kilgram=kilogram kilgrams=kilograms killogram=kilogram killograms=kilograms kilogrms=kilograms
    kindley=kindly kindnss=kindness kindy=kindly knowldge=knowledge knowlegde=knowledge knowlege=knowledge
    knwledge=knowledge knwo=know konw=know labell=label lable=label laboratary=laboratory laboratorry=laboratory
    laboratry=laboratory laborattory=laboratory laborratory=laboratory labortory=laboratory labratory=laboratory
    lacqer=lacquer lader=ladder landscappe=landscape landscpe=landscape langauge=language languge=language laod=load
    lastest=latest latly=lately legaly=legally lengh=length lenght=length lengt=length leter=letter letering=lettering
    leters=letters letterng=lettering letterring=lettering lettring=lettering levl=level liason=liaison libary=library
    librarry=library librery=library licance=licence liccence=licence liccense=license lightnng=lightning
    ligther=lighter ligthning=lightning liible=liable likly=likely limitted=limited limmited=limited liqid=liquid
    lisence=licence literaly=literally literlly=literally literrally=literally litle=little litrally=literally
    litterally=literally litttle=little locasion=location locatoin=location locatted=located locattion=location
    loccated=located loccation=location loccomotive=locomotive locmotive=locomotive locommotive=locomotive
    locomottive=locomotive locomotve=locomotive locomtive=locomotive loction=location logistcs=logistics
    logstics=logistics lonly=lonely lovly=lovely lugage=luggage machinne=machine magazinne=magazine magazne=magazine
    magzine=magazine maintainance=maintenance maintanance=maintenance maintenence=maintenance maintennance=maintenance
    maintennce=maintenance maintnance=maintenance majoritty=majority majorrity=majority majorty=majority
    majrity=majority managment=management maner=manner manfacture=manufacture manfactured=manufactured
    manfacturer=manufacturer mannager=manager mannually=manually mannufacture=manufacture mannufactured=manufactured
    mannufacturer=manufacturer mantion=mention mantioned=mentioned manualy=manually manufacter=manufacturer
    manufactor=manufacturer manufactre=manufacture manufactred=manufactured manufactrer=manufacturer
    manufactuer=manufacturer manufacturre=manufacture manufacturred=manufactured manufacturrer=manufacturer
    manufacurer=manufacturer manufcture=manufacture manufctured=manufactured manufcturer=manufacturer
    manuffacture=manufacture manuffactured=manufactured manuffacturer=manufacturer matchng=matching materal=material
    matereal=material materrial=material matress=mattress matrial=material matterial=material mattrss=mattress
    maximmum=maximum meanning=meaning meanwhille=meanwhile meanwhle=meanwhile meanwile=meanwhile measred=measured
    measrement=measurement measrements=measurements meassure=measure meassured=measured meassurement=measurement
    meassurements=measurements measuremant=measurement measuremants=measurements measuremment=measurement
    measuremments=measurements measuremnt=measurement measuremnts=measurements measurment=measurement
    measurments=measurements measurre=measure measurred=measured measurrement=measurement measurrements=measurements
    mechannism=mechanism mechansm=mechanism mechnism=mechanism medcine=medicine mediccal=medical mediccine=medicine
    medicinne=medicine medicne=medicine meetting=meeting memary=memory mension=mention mensioned=mentioned
    mentionned=mentioned merchandisse=merchandise merchandse=merchandise merchent=merchant merchndise=merchandise
    merchnt=merchant mesage=message mesages=messages messege=message messeges=messages messges=messages
    messsage=message mesure=measure mesurement=measurement metalic=metallic metllic=metallic mettallic=metallic
    midle=middle midnght=midnight midnigth=midnight milimetre=millimetre milion=million militarry=military
    militery=military militry=military milittary=military millimmetre=millimetre millimtre=millimetre
    millitary=military millmetre=millimetre miltary=military minimmum=minimum minnimum=minimum minnutes=minutes
    mintues=minutes minuts=minutes minuttes=minutes miror=mirror miscelaneous=miscellaneous miscellaneus=miscellaneous
    miscellanneous=miscellaneous miscellneous=miscellaneous miscllaneous=miscellaneous mised=missed mising=missing
    mispell=misspell missig=missing misssing=missing misstake=mistake missunderstanding=misunderstanding mistak=mistake
    mistaknly=mistakenly mistken=mistaken mistkenly=mistakenly misundertanding=misunderstanding momant=moment
    monittor=monitor monnitor=monitor monthes=months mor=more moring=morning mornngs=mornings morover=moreover
    morreover=moreover mosion=motion mounth=month mountng=mounting movemant=movement movemment=movement
    movemnt=movement movment=movement mysterry=mystery narow=narrow nasional=national nationnal=national
    natrally=naturally nattional=national nattural=natural natturally=naturally naturaly=naturally naturlly=naturally
    naturral=natural naturrally=naturally nearrest=nearest neccesarry=necessary neccesary=necessary
    neccessarily=necessarily neccessary=necessary necesarily=necessarily necesary=necessary necessarilly=necessarily
    necessarly=necessarily necessarrily=necessarily necessarry=necessary necessery=necessary necessrily=necessarily
    necessry=necessary necklacce=necklace necklce=necklace necssarily=necessarily necssary=necessary neeed=need
    negattive=negative negatve=negative negtive=negative neigbor=neighbor neigbour=neighbour neighber=neighbor
    neighborood=neighborhood neighbourood=neighbourhood neighbrhood=neighborhood neighbur=neighbour nervus=nervous
    nescessary=necessary neverthelless=nevertheless neverthelss=nevertheless neverthless=nevertheless
    nevrtheless=nevertheless newsleter=newsletter newsltter=newsletter newspapper=newspaper newspper=newspaper
    nicly=nicely nieghbor=neighbor nieghborhood=neighborhood nieghbour=neighbour nieghbourhood=neighbourhood
    niether=neither ninetteen=nineteen ninneteen=nineteen ninteen=nineteen normaly=normally normlly=normally
    notbook=notebook notceable=noticeable notfication=notification nothig=nothing noticable=noticeable
    noticceable=noticeable noticced=noticed noticeible=noticeable noticied=noticed notifcation=notification
    notiffication=notification notificasion=notification notificattion=notification notificcation=notification
    notifiction=notification nottebook=notebook notticeable=noticeable notticed=noticed nottification=notification
    nowere=nowhere nowherre=nowhere nubmer=number numbr=number numer=number nummber=number nurserry=nursery
    oblidged=obliged obviosly=obviously obvius=obvious obviusly=obviously ocasion=occasion ocasionally=occasionally
    ocassionally=occasionally occasionaly=occasionally occasionlly=occasionally occasionnal=occasional
    occasionnally=occasionally occassion=occasion occassional=occasional occassionally=occasionally occation=occasion
    occational=occasional occationally=occasionally occrred=occurred occrrence=occurrence occrring=occurring
    occsion=occasion occsional=occasional occsionally=occasionally occurance=occurrence occured=occurred
    occurence=occurrence occuring=occurring occurrance=occurrence occurrnce=occurrence occurrng=occurring
    ocurred=occurred ocurrence=occurrence ocurring=occurring oder=order ofence=offence ofer=offer ofered=offered
    offance=offence offcial=official offcially=officially offerd=offered offerred=offered offical=official
    officcial=official officcially=officially officialy=officially ofice=office oficially=officially openngs=openings
    openning=opening opennings=openings operasion=operation operatte=operate operattion=operation operrate=operate
    operration=operation opertion=operation opinnion=opinion opinnions=opinions opinon=opinion opnings=openings
    opnions=opinions oponent=opponent oportunity=opportunity oppening=opening oppenings=openings opperate=operate
    opperation=operation oppertunity=opportunity oppinion=opinion oppinions=opinions oppnent=opponent opponant=opponent
    opponnent=opponent opponnt=opponent opportnity=opportunity opportunitty=opportunity opportunnity=opportunity
    opportunty=opportunity oppositte=opposite oppossite=opposite oppotunity=opportunity opprtunity=opportunity
    oppsite=opposite oppurtunity=opportunity opration=operation opsion=option opsional=optional optinal=optional
    optionnal=optional ordder=order orded=ordered orderd=ordered orderes=orders orderred=ordered ordinarry=ordinary
    ordinery=ordinary ordinnary=ordinary ordinry=ordinary ordnary=ordinary ordred=ordered oredr=order
    organisasion=organisation organisattion=organisation organissation=organisation organisse=organise
    organistion=organisation organizasion=organization organizattion=organization organiztion=organization
    organnisation=organisation organnise=organise organnization=organization organnize=organize
    organsation=organisation organse=organise organzation=organization orginal=original orginally=originally
    orgnisation=organisation orgnise=organise orgnization=organization orgnize=organize originaly=originally
    originlly=originally originnal=original originnally=originally orignal=original orignally=originally
    orriginal=original orriginally=originally otehr=other othe=other otherwisse=otherwise otherwize=otherwise
    otherwse=otherwise othrwise=otherwise ourslves=ourselves ouside=outside outlinne=outline overnght=overnight
    overnigth=overnight overrall=overall ovrnight=overnight pacage=package pacakge=package pacel=parcel
    packagng=packaging packaing=packaging packege=package packge=package packged=packaged packges=packages
    packging=packaging packinging=packaging pading=padding paintng=painting pakage=package pakaging=packaging
    pakcage=package paket=packet paln=plan paralel=parallel parants=parents pararell=parallel parcell=parcel
    parcle=parcel parliamant=parliament parliamment=parliament parliamnt=parliament parllel=parallel parrallel=parallel
    parrents=parents parsel=parcel partcular=particular partcularly=particularly partialy=partially
    particcular=particular particcularly=particularly particlar=particular particlarly=particularly
    particuarly=particularly particulary=particularly particullar=particular particullarly=particularly
    particulrly=particularly pased=passed pasenger=passenger pasion=passion passnger=passenger pastion=passion
    pasword=password pateince=patience pateint=patient patern=pattern patiance=patience patiant=patient
    patince=patience pattience=patience pattient=patient payed=paid payement=payment paymant=payment paymet=payment
    peacceful=peaceful peacefful=peaceful peacful=peaceful pedstal=pedestal peice=piece peices=pieces peopel=people
    peple=people peraps=perhaps percant=percent perchase=purchase perchased=purchased perfact=perfect
    perfctly=perfectly perfekt=perfect perfer=prefer perfomance=performance performence=performance
    performnce=performance perfrmance=performance pergolla=pergola permanant=permanent permannent=permanent
    permannt=permanent permision=permission permistion=permission permnent=permanent permssion=permission
    perphaps=perhaps persistant=persistent persnal=personal persnalised=personalised persnalized=personalized
    persnally=personally personalissed=personalised personallised=personalised personallized=personalized
    personalsed=personalised personaly=personally personalzed=personalized personlised=personalised
    personlized=personalized personlly=personally personnal=personal personnalised=personalised
    personnalized=personalized personnally=personally phisical=physical photgraph=photograph photogrph=photograph
    phottograph=photograph phtograph=photograph phyiscal=physical physcal=physical physiccal=physical pictres=pictures
    picturre=picture picturres=pictures picure=picture pilow=pillow pitcure=picture plaese=please planty=plenty
    plase=please platfrm=platform pleae=please pleaes=please pleasent=pleasant pleasnt=pleasant pleasre=pleasure
    pleassant=pleasant pleasse=please pleassed=pleased pleassure=pleasure pleasur=pleasure pleasurre=pleasure
    pleese=please plesae=please plese=please pls=please pltform=platform plz=please poeple=people politelly=politely
    politly=politely polittely=politely pollitely=politely poltely=politely poplation=population poppular=popular
    poppulation=population populasion=population populattion=population popullar=popular popullation=population
    popultion=population porblem=problem porduct=product portble=portable portible=portable posess=possess
    posession=possession posibility=possibility posible=possible posibly=possibly posision=position posittion=position
    posittive=positive positve=positive possable=possible possbility=possibility possble=possible possbly=possibly
    possesion=possession possestion=possession possibel=possible possibilitty=possibility possibillity=possibility
    possibilty=possibility possiblity=possibility possition=position possitive=positive posssible=possible
    possssion=possession postion=position postive=positive postphone=postpone postpne=postpone postponne=postpone
    potantial=potential potatos=potatoes potattoes=potatoes potery=pottery potntial=potential pottatoes=potatoes
    pottential=potential potterry=pottery pottoes=potatoes practcal=practical practcally=practically practce=practice
    practicaly=practically practiccal=practical practiccally=practically practicce=practice practicle=practical
    practiclly=practically prbably=probably prblems=problems prcedure=procedure prcessed=processed prcisely=precisely
    prctical=practical prctically=practically prctice=practice prducts=products preccise=precise preccisely=precisely
    preceed=precede preciselly=precisely precisly=precisely precisse=precise precissely=precisely precsely=precisely
    preferance=preference prefere=prefer prefered=preferred prefernce=preference preferrd=preferred
    preferrence=preference prefference=preference prefferred=preferred preffers=prefers prefrence=preference
    prefrred=preferred prepaired=prepared preparasion=preparation preparattion=preparation preparration=preparation
    preparre=prepare preparred=prepared prepartion=preparation preperation=preparation preppaid=prepaid
    prepparation=preparation preppare=prepare preppared=prepared prepration=preparation prepred=prepared
    presance=presence presant=present presmably=presumably presnce=presence pressence=presence pressre=pressure
    pressumably=presumably pressurre=pressure presumbly=presumably presumeably=presumably presummably=presumably
    presure=pressure prety=pretty prevant=prevent previos=previous previosly=previously previus=previous
    previusly=previously prevoius=previous prference=preference prferred=preferred prfession=profession
    prfessional=professional prfessor=professor prgramme=programme prgress=progress primarry=primary primery=primary
    primmary=primary princippal=principal princpal=principal printng=printing prioritty=priority priorrity=priority
    priorty=priority privatte=private privelege=privilege privilge=privilege privilige=privilege privillege=privilege
    privlege=privilege prjector=projector prmised=promised prmptly=promptly prncipal=principal prnting=printing
    prnunciation=pronunciation proactve=proactive probabely=probably probally=probably probaly=probably
    probbly=probably probelm=problem probem=problem problam=problem problmes=problems problms=problems
    proccedure=procedure procceed=proceed proccess=process proccessed=processed proccessing=processing
    procdure=procedure procede=proceed procedre=procedure procedurre=procedure proces=process procesed=processed
    procesing=processing procssed=processed prodct=product prodcts=products prodcut=product producce=produce
    producct=product producs=products produkt=product produtc=product profesion=profession profesional=professional
    professionel=professional professionnal=professional profestion=profession profestional=professional
    proffesional=professional proffession=profession proffessional=professional proffessor=professor proffile=profile
    profille=profile profssion=profession profssional=professional profssor=professor progess=progress
    programm=programme progrmme=programme progrss=progress projctor=projector promiss=promise promissed=promised
    prommise=promise prommised=promised prommote=promote promotte=promote promptley=promptly promsed=promised
    pronnciation=pronunciation pronnunciation=pronunciation pronunciasion=pronunciation pronunciattion=pronunciation
    properley=properly proplem=problem propossal=proposal proposse=propose propper=proper propperly=properly
    propperty=property propposal=proposal proppose=propose proprly=properly proprty=property propsal=proposal
    protction=protection protctive=protective protecion=protection protecsion=protection protectve=protective
    prottect=protect prottection=protection prottective=protective provded=provided provder=provider provid=provide
    providor=provider provied=provided prparation=preparation prpared=prepared prperly=properly prperty=property
    prposal=proposal prsence=presence prssure=pressure prsumably=presumably prtection=protection prtective=protective
    prvided=provided prvider=provider prvilege=privilege prvious=previous prviously=previously publcly=publicly
    publically=publicly puchase=purchase puchased=purchased purcahse=purchase purchace=purchase purchasd=purchased
    purchasng=purchasing purchasse=purchase purchassed=purchased purchasses=purchases purchassing=purchasing
    purchse=purchase purchsed=purchased purchses=purchases purchsing=purchasing purhase=purchase purposse=purpose
    purpouse=purpose qality=quality qantities=quantities qantity=quantity qarter=quarter qestion=question
    qestions=questions qicker=quicker qickest=quickest qickly=quickly qietly=quietly qilted=quilted qince=quince
    qoted=quoted quailty=quality qualitiy=quality qualitty=quality quallity=quality qualty=quality quanity=quantity
    quantaty=quantity quantiteis=quantities quantites=quantities quantitiy=quantity quantitties=quantities
    quantitty=quantity quantties=quantities quantty=quantity queitly=quietly quentities=quantities quentity=quantity
    quesion=question quess=guess quession=question quessions=questions questoin=question queston=question
    questons=questions quetsion=question quickely=quickly quickst=quickest quicly=quickly quikly=quickly rarly=rarely
    reacsion=reaction reagrds=regards realisse=realise realley=really reallise=realise reallize=realize reallly=really
    realtime=real_time realy=really reasnable=reasonable reasnably=reasonably reasonble=reasonable reasonbly=reasonably
    reasonible=reasonable reasonnable=reasonable reasonnably=reasonably reassonable=reasonable reassonably=reasonably
    reassons=reasons recaled=recalled recantly=recently reccalled=recalled recceipt=receipt recceive=receive
    recceived=received recceives=receives recceiving=receiving reccently=recently reccipient=recipient
    reccognise=recognise reccognize=recognize reccomend=recommend reccommend=recommend reccommendation=recommendation
    reccommended=recommended reccording=recording reccords=records reccover=recover reccovery=recovery reccycle=recycle
    receave=receive receit=receipt receivng=receiving recepit=receipt recgnise=recognise recgnize=recognize
    reciept=receipt reciet=receipt recieve=receive recieved=received recieveing=receiving recieves=receives
    recieving=receiving recipeint=recipient recipent=recipient recipiant=recipient recippient=recipient recipt=receipt
    recive=receive recived=received reclled=recalled recmmend=recommend recmmendation=recommendation
    recmmended=recommended recntly=recently recogize=recognize recognisse=recognise recognse=recognise
    recognze=recognize recomend=recommend recomendation=recommendation recomended=recommended
    recommendasion=recommendation recommendattion=recommendation recommendtion=recommendation recommnd=recommend
    recommndation=recommendation recommnded=recommended recordng=recording recoverry=recovery recovry=recovery
    recpient=recipient recrding=recording recvery=recovery recyle=recycle referal=referral referance=reference
    refered=referred refering=referring refernce=reference referrence=reference referrng=referring reffer=refer
    refference=reference refferred=referred refferring=referring reffund=refund reffunded=refunded reffunds=refunds
    reffurbished=refurbished reffuses=refuses refnded=refunded refounded=refunded refrbished=refurbished
    refrence=reference refrred=referred refrring=referring refudn=refund refundd=refunded refunde=refund
    refurbshed=refurbished refusses=refuses regadring=regarding regads=regards regardes=regards regardng=regarding
    regarsd=regards registerred=registered registred=registered reglarly=regularly reglation=regulation regrads=regards
    regrding=regarding regreat=regret regreted=regretted regstered=registered reguards=regards reguarly=regularly
    regulasion=regulation regulattion=regulation regullar=regular regullarly=regularly regullation=regulation
    regulrly=regularly regultion=regulation reinfrce=reinforce relaible=reliable relasion=relation
    relasionship=relationship relatted=related relattion=relation relattionship=relationship relattive=relative
    relatve=relative relctant=reluctant releasse=release releif=relief relevent=relevant relevnt=relevant
    relgion=religion religous=religious reliible=reliable rellated=related rellation=relation
    rellationship=relationship rellative=relative rellease=release rellevant=relevant relliable=reliable
    relligion=religion relluctant=reluctant relpacement=replacement reltion=relation reltionship=relationship
    reltive=relative reluctent=reluctant reluctnt=reluctant relvant=relevant relyable=reliable remainng=remaining
    remainning=remaining remaning=remaining rember=remember remeber=remember remeind=remind remembr=remember
    remmaining=remaining remmains=remains remmber=remember remmember=remember remminder=reminder remmoval=removal
    remmoved=removed remnder=reminder repaire=repair repairred=repaired repalce=replace repalcement=replacement
    replacce=replace replacced=replaced replaccement=replacement replaccements=replacements replaceing=replacing
    replacemant=replacement replacemants=replacements replacemen=replacement replacemment=replacement
    replacemments=replacements replacemnt=replacement replacemnts=replacements replacment=replacement
    replacments=replacements replasement=replacement replced=replaced replcement=replacement replcements=replacements
    repley=reply replyng=replying reponse=response reponsible=responsible reppaired=repaired reppairs=repairs
    repports=reports represant=represent represantative=representative representattive=representative
    representatve=representative representtive=representative represnt=represent represntative=representative
    repressent=represent repressentative=representative reprsent=represent reprsentative=representative repy=reply
    reqest=request reqested=requested reqeust=request reqire=require reqired=required reqirement=requirement
    reqirements=requirements requestd=requested requierd=required requiremant=requirement requiremants=requirements
    requiremment=requirement requiremments=requirements requiremnt=requirement requiremnts=requirements
    requirment=requirement requirments=requirements requirre=require requirred=required requirrement=requirement
    requirrements=requirements requred=required requset=request requst=request resaon=reason resdent=resident
    reseipt=receipt reseive=receive reseived=received reseives=receives reseiving=receiving reseler=reseller
    residant=resident residnt=resident resller=reseller reslution=resolution reslved=resolved resmble=resemble
    resollution=resolution resoltion=resolution resolusion=resolution resoluttion=resolution resonable=reasonable
    respnse=response respnsibility=responsibility respnsible=responsible responce=response respons=response
    responsability=responsibility responsable=responsible responsbility=responsibility responsble=responsible
    responsibile=responsible responsibilitty=responsibility responsibillity=responsibility responsibilty=responsibility
    responsiblity=responsibility resseller=reseller ressident=resident ressolution=resolution ressolve=resolve
    ressolved=resolved ressults=results restarant=restaurant restaurnt=restaurant restaurrant=restaurant
    resturant=restaurant retrn=return retrned=returned retrning=returning retrun=return rettailer=retailer
    retturned=returned retturning=returning retturns=returns retun=return retured=returned returened=returned
    returnd=returned returnng=returning reutrn=return reveiw=review reveiws=reviews revew=review revievs=reviews
    reviw=review rewiew=review rienforce=reinforce roghly=roughly runing=running rythm=rhythm safley=safely
    safly=safely saftey=safety salery=salary santence=sentence saterday=Saturday saticfied=satisfied satified=satisfied
    satisfaccion=satisfaction satisfacsion=satisfaction satisfactary=satisfactory satisfactorry=satisfactory
    satisfactry=satisfactory satisfation=satisfaction satisfction=satisfaction satisfctory=satisfactory
    satisfeid=satisfied satisfiy=satisfy satisified=satisfied satsfaction=satisfaction satsfactory=satisfactory
    satsfied=satisfied sattisfaction=satisfaction sattisfactory=satisfactory sattisfied=satisfied sattisfy=satisfy
    scaned=scanned scarcelly=scarcely scarcly=scarcely scedule=schedule sceince=science schdule=schedule
    schduled=scheduled schduler=scheduler schduling=scheduling schedle=schedule schedled=scheduled schedler=scheduler
    schedling=scheduling schedual=schedule scheduel=schedule schedul=schedule schedulle=schedule schedulled=scheduled
    scheduller=scheduler schedulling=scheduling schedulng=scheduling sciance=science scisors=scissors scissrs=scissors
    scrach=scratch scratchd=scratched scratchs=scratches scrcely=scarcely screwdrver=screwdriver screwes=screws
    scrtched=scratched scrtches=scratches scrwdriver=screwdriver scssors=scissors seatting=seating seccond=second
    seccurely=securely seccurity=security secound=second secrely=securely secretarry=secretary secretery=secretary
    secretry=secretary secrettary=secretary secrity=security secrtary=secretary secruity=security secsion=section
    secton=section secuirty=security securelly=securely securitty=security securly=securely securrely=securely
    securrity=security securty=security seedlngs=seedlings seemes=seems seiling=ceiling seing=seeing selcted=selected
    selction=selection selecsion=selection seler=seller selers=sellers seling=selling sellar=seller sellected=selected
    sellection=selection sended=sent senden=send sendt=sent sensittive=sensitive sensitve=sensitive senstive=sensitive
    sentance=sentence sentense=sentence sentnce=sentence separatelly=separately separatly=separately separatte=separate
    separatted=separated separattely=separately separrate=separate separrated=separated separrately=separately
    separte=separate separted=separated separtely=separately seperate=separate seperated=separated
    seperately=separately seperatly=separately sepparate=separate sepparated=separated sepparately=separately
    seprate=separate seprated=separated seprately=separately seqence=sequence sequance=sequence sereis=series
    seriel=serial seriosly=seriously serius=serious seriusly=seriously serivce=service serrious=serious
    serriously=seriously servces=services servcie=service serveral=several servicce=service servicces=services
    servise=service seting=setting setle=settle setled=settled severel=several severral=several sevice=service
    shedule=schedule sheduled=scheduled sheduler=scheduler sheduling=scheduling sheme=scheme shiped=shipped
    shipement=shipment shiping=shipping shipmant=shipment shipmants=shipments shipmet=shipment shipmnt=shipment
    shipmnts=shipments shippd=shipped shippement=shipment shippig=shipping shippment=shipment shippng=shipping
    shopers=shoppers shoping=shopping shoppng=shopping shopprs=shoppers shortge=shortage shoud=should shoudl=should
    shouldnt=shouldn't shpment=shipment shpments=shipments shppers=shoppers shrtage=shortage shuold=should shure=sure
    shwroom=showroom signatre=signature signatture=signature signaturre=signature signficant=significant
    signifcant=significant signifficant=significant significcant=significant significent=significant
    significnt=significant signture=signature silance=silence silant=silent silcone=silicone siliccone=silicone
    silicne=silicone siliconne=silicone sillence=silence sillicone=silicone similiar=similar simillar=similar
    simliar=similar simltaneously=simultaneously simmilar=similar simmultaneously=simultaneously simpley=simply
    simular=similar simultaneusly=simultaneously simultanneously=simultaneously simultneously=simultaneously
    sinceerly=sincerely sincerelly=sincerely sincerley=sincerely sincerly=sincerely sincerre=sincere
    sincerrely=sincerely sincrely=sincerely sinse=since sitation=situation sittuation=situation situasion=situation
    situattion=situation situtaion=situation situtation=situation slghtly=slightly slighty=slightly sligth=slight
    sligthly=slightly smaler=smaller smoth=smooth snpshot=snapshot softwarre=software softwre=software
    sollution=solution soloution=solution soltion=solution solucion=solution solusion=solution solutoin=solution
    soluton=solution soluttion=solution sombody=somebody somebdy=somebody someonne=someone somethig=something
    somethng=something sometimmes=sometimes someting=something sometmes=sometimes somettimes=sometimes somewat=somewhat
    somewere=somewhere somewherre=somewhere somewhre=somewhere sommebody=somebody sommehow=somehow sommeone=someone
    sommething=something sommetimes=sometimes sommewhat=somewhat sommewhere=somewhere somone=someone somthing=something
    somtimes=sometimes somwhat=somewhat somwhere=somewhere soory=sorry sorr=sorry sorrry=sorry sory=sorry sould=should
    souvenier=souvenir souvennir=souvenir souvnir=souvenir spcialist=specialist spcially=specially spcific=specific
    spcifically=specifically spcification=specification speach=speech speccial=special speccialist=specialist
    speccially=specially speccific=specific speccifically=specifically speccification=specification specfic=specific
    specfically=specifically specfication=specification speciallist=specialist specialst=specialist specialy=specially
    specifcally=specifically specifcation=specification speciffic=specific speciffically=specifically
    speciffication=specification specificaly=specifically specificasion=specification specificattion=specification
    specificcally=specifically specificcation=specification specificlly=specifically specifiction=specification
    spefic=specific speling=spelling spellng=spelling splling=spelling sqare=square stainles=stainless
    stainlss=stainless stairwll=stairwell standar=standard standart=standard standng=standing standrd=standard
    startet=started stasion=station stasionery=stationery statemant=statement statemment=statement statemnt=statement
    stationerry=stationery stationnery=stationery stationry=stationery statment=statement stattement=statement
    stattion=station stattionery=stationery stible=stable stndard=standard stnding=standing stommach=stomach
    stoped=stopped storeage=storage storrage=storage straightforwrd=straightforward straightfrward=straightforward
    straigt=straight straigth=straight straigthforward=straightforward strcture=structure strech=stretch
    strengh=strength strenght=strength strggle=struggle strngth=strength strngthen=strengthen structre=structure
    structurre=structure strugle=struggle sttement=statement sttionery=stationery studant=student sturctural=structural
    substential=substantial substitte=substitute substittute=substitute substitutte=substitute substntial=substantial
    substtute=substitute succes=success succesful=successful succesfull=successful succesfully=successfully
    successflly=successfully successfull=successful successfuly=successfully succssful=successful
    succssfully=successfully suceed=succeed sucess=success sucessful=successful sucessfully=successfully
    suddnly=suddenly sudenly=suddenly sufer=suffer suffcient=sufficient sufficcient=sufficient sufficeint=sufficient
    sufficent=sufficient sufficiant=sufficient suficient=sufficient sugest=suggest sugested=suggested
    sugestion=suggestion suggession=suggestion suggestin=suggestion suggsted=suggested suggstion=suggestion
    suitble=suitable suiteable=suitable suitible=suitable suittable=suitable superrior=superior supervissor=supervisor
    supervsor=supervisor suplied=supplied suplier=supplier supliers=suppliers suply=supply suport=support
    supose=suppose suposed=supposed supperior=superior suppervisor=supervisor suppleid=supplied suppleir=supplier
    suppleirs=suppliers suppliar=supplier supposably=supposedly supposse=suppose suppossed=supposed suppport=support
    supprot=support suppsed=supposed suprise=surprise suprised=surprised suprvisor=supervisor surfacce=surface
    surley=surely suround=surround surounding=surrounding surprisng=surprising surprissed=surprised
    surprissing=surprising surprize=surprise surprse=surprise surprsed=surprised surprsing=surprising
    surroundng=surrounding sympthy=sympathy synthettic=synthetic synthtic=synthetic tabel=table tahnks=thanks
    taillors=tailors teachrs=teachers techncal=technical techncian=technician technican=technician techniccal=technical
    techniccian=technician techniqe=technique technlogy=technology technolgy=technology technollogy=technology
    technque=technique tecnical=technical tecnician=technician teh=the tehnical=technical telefon=telephone
    telephne=telephone telephon=telephone telephonne=telephone telescoppic=telescopic telescpic=telescopic
    televission=television televition=television televsion=television tellephone=telephone tellescopic=telescopic
    tellevision=television telphone=telephone telscopic=telescopic telvision=television temparature=temperature
    temperatre=temperature temperatture=temperature temperatur=temperature temperaturre=temperature
    temperrature=temperature temperture=temperature temporaly=temporarily temporarilly=temporarily
    temporarly=temporarily temporarrily=temporarily temporarry=temporary temporery=temporary temporrarily=temporarily
    temporrary=temporary temporrily=temporarily temporry=temporary tempory=temporary temprarily=temporarily
    temprary=temporary temprature=temperature terible=terrible terminnal=terminal termnal=terminal terrable=terrible
    terrble=terrible thak=thank thaks=thanks thankfull=thankful thankyou=thank_you thansk=thanks thanx=thanks
    thats=that's thckness=thickness theary=theory theese=these theirselves=themselves themselfs=themselves
    themslves=themselves ther=there thereffore=therefore thereforre=therefore therefre=therefore therfore=therefore
    therrefore=therefore theyre=they're theyve=they've thicknes=thickness thicknss=thickness thier=their thiers=theirs
    thig=thing thikness=thickness thmselves=themselves thnaks=thanks thnkful=thankful thogh=though thoght=thought
    thoghtful=thoughtful thorogh=thorough thoroghly=thoroughly thoroughy=thoroughly thorougly=thoroughly
    thorrough=thorough thorroughly=thoroughly thougt=thought thougth=thought thougthful=thoughtful thousnd=thousand
    thoussand=thousand threfore=therefore throgh=through throghout=throughout throughly=thoroughly throught=through
    througout=throughout thrteen=thirteen thrusday=Thursday thurday=Thursday thusand=thousand thx=thanks
    tipical=typical togather=together togehter=together togheter=together togther=together tommorow=tomorrow
    tommorrow=tomorrow tommorw=tomorrow tomorow=tomorrow tomorrov=tomorrow tomrrow=tomorrow tonigth=tonight
    tonnight=tonight totaly=totally tottally=totally towell=towel trackinng=tracking trackng=tracking
    tradision=tradition tradisional=traditional traditionnal=traditional tradittion=tradition tradittional=traditional
    tradtion=tradition tradtional=traditional trainng=training trainning=training traking=tracking tranfer=transfer
    transacsion=transaction transaktion=transaction transction=transaction transfered=transferred
    transfering=transferring transfrred=transferred translasion=translation translatte=translate
    translattion=translation translte=translate transltion=translation transparant=transparent transparnt=transparent
    transparrent=transparent transporation=transportation transprent=transparent transprt=transport travller=traveller
    trcking=tracking trdition=tradition trditional=traditional treasrer=treasurer treassurer=treasurer
    treasurrer=treasurer treatmant=treatment treatmnt=treatment trnsaction=transaction trnsfer=transfer
    trnsferred=transferred trnslate=translate trnslation=translation trnsparent=transparent trnsport=transport
    trousrs=trousers troussers=trousers truely=truly trully=truly trusers=trousers trveller=traveller tryed=tried
    tuseday=Tuesday twanty=twenty twelth=twelfth typcally=typically typicaly=typically typiccal=typical
    typiccally=typically typiclly=typically unawarre=unaware unboxng=unboxing unbxing=unboxing
    uncmfortable=uncomfortable uncomfortble=uncomfortable uncomfortible=uncomfortable uncomfrtable=uncomfortable
    uncrtain=uncertain underestand=understand understad=understand understandble=understandable
    understandible=understandable understandng=understanding understaning=understanding understant=understand
    understnd=understand understndable=understandable understnding=understanding undestand=understand
    undoubtdly=undoubtedly undrstand=understand undrstandable=understandable undrstanding=understanding
    undrstood=understood unecessary=unnecessary unexpcted=unexpected unfinnished=unfinished unfinshed=unfinished
    unfnished=unfinished unforesseen=unforeseen unforreseen=unforeseen unforseen=unforeseen unfortnate=unfortunate
    unfortnately=unfortunately unfortuantely=unfortunately unfortunatelly=unfortunately unfortunatley=unfortunately
    unfortunatlly=unfortunately unfortunatly=unfortunately unfortunatte=unfortunate unfortunattely=unfortunately
    unfortunely=unfortunately unfortunetly=unfortunately unfortunnate=unfortunate unfortunnately=unfortunately
    unfortunte=unfortunate unfortuntely=unfortunately unforunately=unfortunately unfreseen=unforeseen
    unfrtunate=unfortunate unfrtunately=unfortunately unhapy=unhappy unifform=uniform uniqe=unique univrsal=universal
    univrse=universe unlikelly=unlikely unlikly=unlikely unlkely=unlikely unnaware=unaware unncessary=unnecessary
    unneccessary=unnecessary unnecesary=unnecessary unnecessarry=unnecessary unnecessery=unnecessary
    unnecessry=unnecessary unnecssary=unnecessary unnexpected=unexpected unniform=uniform unniversal=universal
    unniverse=universe unnopened=unopened unnusual=unusual unnusually=unusually unopenned=unopened unopned=unopened
    unoppened=unopened unpcked=unpacked unpened=unopened unpleasent=unpleasant unpleasnt=unpleasant
    unpleassant=unpleasant unsbscribe=unsubscribe unsually=unusually unsubscrbe=unsubscribe untill=until untilll=until
    untli=until unussual=unusual unussually=unusually unusuall=unusual unusualy=unusually unversal=universal
    unverse=universe unxpected=unexpected updatted=updated uprigth=upright upto=up_to urgant=urgent urgantly=urgently
    urgntly=urgently usally=usually usefull=useful uselless=useless usible=usable usseless=useless ussually=usually
    usuall=usual usualy=usually utilitty=utility utillity=utility uttility=utility vaccancy=vacancy vaccum=vacuum
    vaccuum=vacuum vacum=vacuum valey=valley valluable=valuable valueable=valuable valuible=valuable vanture=venture
    vareity=variety varient=variant varietty=variety varify=verify varius=various varriety=variety varrious=various
    vegatable=vegetable vegetble=vegetable vegetible=vegetable vegettable=vegetable vegtable=vegetable vehical=vehicle
    vehicel=vehicle venturre=venture vertcal=vertical verticcal=vertical verticle=vertical vertion=version vesel=vessel
    vibrasion=vibration vibrattion=vibration vibrtion=vibration vilage=village viollent=violent visable=visible
    visittor=visitor vissible=visible vissitor=visitor volontary=voluntary volum=volume vouchar=voucher
    waitting=waiting walet=wallet warantee=warranty waranty=warranty wardrbe=wardrobe warehose=warehouse
    warehous=warehouse warehousse=warehouse warehuse=warehouse warhouse=warehouse warrany=warranty warrehouse=warehouse
    warrenty=warranty warrnty=warranty wasnt=wasn't watever=whatever watrproof=waterproof watter=water
    watterproof=waterproof weaknss=weakness wedensday=Wednesday weding=wedding wednsday=Wednesday weeek=week
    weekdys=weekdays weigth=weight weired=weird wekk=week welcom=welcome welcomme=welcome wellcome=welcome
    wellcomed=welcomed wenever=whenever wensday=Wednesday wented=wanted wereas=whereas werehouse=warehouse
    werent=weren't werever=wherever wether=whether whattever=whatever whatver=whatever whchever=whichever whcih=which
    wheather=whether whennever=whenever whenver=whenever wherehouse=warehouse wherreas=whereas wherrever=wherever
    wherver=wherever wheter=whether whichver=whichever whitboard=whiteboard whitch=which whithin=within
    whithout=without whitteboard=whiteboard whlesale=wholesale whnever=whenever wholesalle=wholesale wholesle=wholesale
    wholessale=wholesale whollesale=wholesale wholsale=wholesale whrever=wherever whteboard=whiteboard whtever=whatever
    wich=which wichever=whichever widly=widely wieghs=weighs wieght=weight wierd=weird wiht=with wil=will willl=will
    wirelless=wireless wirelss=wireless wirless=wireless wirreless=wireless witeboard=whiteboard withouth=without
    witin=within witout=without woever=whoever wolesale=wholesale wonderfull=wonderful wonderred=wondered
    wondred=wondered wondrful=wonderful woried=worried workbnch=workbench worng=wrong worreid=worried
    worthwhille=worthwhile worthwhle=worthwhile worthwile=worthwhile woud=would woudl=would wouldnt=wouldn't
    woulnd=wouldn't wraped=wrapped wraping=wrapping wrappng=wrapping wrapt=wrapped writeing=writing writen=written
    writting=writing wrng=wrong wrog=wrong wrpping=wrapping wuold=would yelow=yellow yestarday=yesterday
    yesteday=yesterday yestrday=yesterday yesturday=yesterday yor=your yoru=your youre=you're yourselfs=yourselves
    yourslf=yourself youself=yourself youve=you've yuo=you yuor=your ziper=zipper
    """
}
