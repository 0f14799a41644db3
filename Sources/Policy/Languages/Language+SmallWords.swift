/// The small words by which languages are known: each language has its own, and hardly a sentence does without.
extension Language {
  static let smallWords: [(Language, StaticString)] = [
    (
      .english,
      """
      the and of to is are was were be been have has had will would can could should we you your our us they their
      them it its this that these those with for from not but if when which what who please thank thanks there here
      about by at an as or so do does did any all no yes how why where because after before into over than then me
      my his her she he i in on
      """
    ),
    (
      .german,
      """
      der die das und ist nicht sie wir ihr ihre ihnen ihren ihrem ihrer ihres ich du dir dich uns unser unsere
      unseren unserem mit für von zu im in den dem des ein eine einen einem einer eines auf aus bei nach über unter
      vor auch noch nur schon wenn dann weil dass daß oder aber wie was wer wo haben hat hatte wird werden wurde
      worden sind war waren sein kann können könnten möchten bitte vielen dank gern gerne leider sehr hier
      bestellung lieferung paket zum zur am um bis durch ohne gegen damit sowie geehrter geehrte hallo grüße
      freundlichen herr frau bereits möglich
      """
    ),
    (
      .french,
      """
      mon ma mes ton ta tes rien quelque encore déjà quand comment pourquoi aussi vers entre pendant depuis
      le la les un une des du de et est sont pas ne que qui quoi dont nous vous votre vos notre nos il elle ils
      elles je tu me te se ce cette ces cet pour par avec sans sur sous dans en au aux ou où mais donc car si comme
      plus très bien être avoir avons avez avait serait été fait faire merci bonjour cordialement commande livraison
      colis afin ainsi chez leur leurs y à d'une cela ceci tout tous toute toutes lorsque voici veuillez peut pouvez
      """
    ),
    (
      .spanish,
      """
      tu tus sea esté estas qué cómo cuál mi mis nuestras hay fue era fueron será nada todo todos toda gustaría
      el la los las un una unos unas y es son no que quien cual nos usted ustedes su sus nuestro nuestra nuestros
      nuestras él ella ellos yo tú me te se le les lo esto este esta estos estas ese esa para por con sin sobre en
      de del al o pero si como más muy bien ser estar hemos ha han había sido hacer gracias hola saludos pedido
      envío paquete cuando donde porque también puede pueden desde hasta ya está están cliente tiene tienen estimado
      favor
      """
    ),
    (
      .italian,
      """
      sia siano era tutto tutti tutta mio tuo tua già ancora qualcosa niente ogni
      il lo la i gli le un uno una e è sono non che chi cui noi voi lei loro suo sua suoi sue nostro nostra nostri
      vostro vostra io tu mi ti si ci vi questo questa questi queste quello per con senza su in di del della dei
      delle degli dello al alla ai alle nel nella dal dalla da o ma se come più molto bene essere avere abbiamo
      avete ha hanno stato stata fare grazie ciao salve cordiali saluti ordine spedizione pacco quando dove perché
      anche può possono gentile vorremmo desidera preferisce
      """
    ),
    (
      .portuguese,
      """
      o a os as um uma uns umas e é são não que quem nós você vocês seu sua seus suas nosso nossa nossos ele ela
      eles eu tu me te se isto este esta estes para por com sem sobre em de do da dos das no na nos nas ao à ou mas
      como mais muito bem ser estar temos tem têm foi foram fazer obrigado obrigada olá pedido envio encomenda
      quando onde porque também pode podem até já está estão cliente favor prezado agradecemos
      """
    ),
    (
      .dutch,
      """
      de het een en is zijn niet dat die wij we u uw je jouw jullie ons onze ik hij zij ze hem haar hun dit deze met
      voor van te in op aan uit bij naar over onder ook nog maar als dan want omdat of hoe wat wie waar hebben heeft
      had wordt worden werd kan kunnen zou graag bedankt dank hallo groet groeten bestelling levering pakket om tot
      door zonder tegen heel erg geen wel alstublieft vriendelijke geachte
      """
    ),
    (
      .polish,
      """
      i w z na do nie się to jest są że o od za po przez przy dla ale jak co kto gdzie kiedy czy ten ta te tego tej
      tym my wy państwo pan pani nasz nasza nasze twój pana państwa mnie ciebie nam was go jej ich być mamy ma mają
      był była było zostało zostanie można proszę dziękujemy dzień dobry pozdrawiamy pozdrawiam zamówienie przesyłka
      paczka oraz lub więc też tylko jeszcze już bardzo prosimy
      """
    ),
    (
      .swedish,
      """
      och att det är som en ett på av för med till den de inte om vi ni du er din ditt dina vår vårt våra jag han
      hon dem dig oss mig detta denna dessa har hade kan kunde skulle vill blir blev var varit från ut in upp vid
      men eller så när där här hur vad vem också mycket bara redan tack hej hälsningar vänliga beställning leverans
      paket order gärna tyvärr genom utan under efter
      """
    ),
    (
      .turkish,
      """
      ve bir bu için ile de da ne çok daha gibi olarak olan ama fakat veya ya ki mi mı siz sizin size biz bizim bize
      ben sen o onun lütfen teşekkür ederiz ederim merhaba saygılarımızla sipariş siparişiniz kargo ürün değil var
      yok olduğu oldu olur kadar sonra önce her şey şu eğer ancak hem en
      """
    ),
    (
      .danish,
      """
      og at det er som en et på af for med til den de ikke om vi i du jeres din dit dine vores jeg han hun dem dig
      os mig dette denne disse har havde kan kunne skulle vil bliver blev var været fra ud ind op ved men eller så
      når der her hvor hvad hvem også meget kun allerede tak hej hilsen venlig bestilling levering pakke gerne
      desværre gennem uden under efter
      """
    ),
    (
      .czech,
      """
      a v z na do ne se to je jsou že o od za po pro při ale jak co kdo kde když zda ten ta tato toto tento my vy
      váš vaše vaši náš naše vás nám vám jeho její jejich být máme má mají byl byla bylo bude děkujeme dobrý den
      pozdravem objednávka zásilka balík nebo také jen ještě už velmi prosím s k
      """
    ),
    (
      .finnish,
      """
      ja on ei se että oli ovat en hän me te he minä sinä tämä nämä joka jotka kun jos niin myös vain vielä jo hyvin
      kiitos hei terveisin tilaus tilauksen tuote paketti teidän meidän kanssa mutta tai kuin mitä missä voi voimme
      voitte olemme olette ole
      """
    ),
    (
      .romanian,
      """
      și este sunt nu că cu de la în pe din pentru prin un o unei unui al ale noi voi dumneavoastră vă ne ei lui ea
      el acest această aceste care ce cine unde când dacă dar sau mai foarte bine fi avem are au fost mulțumim bună
      ziua comanda comenzii livrare colet dumneavoastra va rugăm
      """
    ),
  ]
}
