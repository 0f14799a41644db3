extension Rule {
  static let explicitContent = Rule(
    "explicit-content", .error,
    summary: "No sexual content, no bare skin, no profanity and no slurs.",
    clause: "Not permitted: sexual or otherwise explicit content, profanity.",
    signals: ["explicit-content"],
    phrases: """
      explicit-content: <profanity>, <insult>, <sexual>, <bare-skin>
        unless <explicit-product> here
        unless <explicit-product> nearby
      profanity:
        fuck~, fucker~, fuckup, fucked, motherfucker~, mf, shit, shitty, bullshit, shitshow, horseshit, crap, crappy
        damn, damned, dammit, goddamn, goddamned, damnit, asshole~, arsehole~, ass hole, bastard~, dickhead~, wanker~
        bollocks
        wtf, stfu, piss off, pissed, pisses (us|me|you|him|her|everybody) off, pissed off, pissing (us|me|you) off
        f k, f ck, sh t, f king
        what|who|why|how|where the (hell|heck|fuck), go to hell, hell no, to hell with
        bloody (hell|shame|idiot~|mess|driver|thing|nightmare)
        screw (you|them|him|the (courier|driver|carrier|company)), (kiss|kick|lick|bite) (my|our|your) (ass|arse|butt)
        my ass, your ass
        ass off, half-assed, dumbass, dumb-ass, jackass, smart-ass, badass, load of bollocks, f up, cocksucker~
        son of a bitch, suck it ., sucks ass, pain in the (ass|arse)
        bitching, bitchy
      insult:
        (you|your|stupid|little|dumb|that|these|fat|ugly|dirty|silly|lazy|lying) ..1 (bitch|bitches|whore|slut|cunt|
          retard|moron|morons|imbecile|scum|idiot~|pig|cow|twat|prick)
        whore, whores, slut, sluts, cunt, cunts
        (are|is|be|was) [you|he|she|a|an] [complete|total|such a] (moron|imbecile|idiot|retard|retarded|idiots|morons)
        faggot~, nigger~, tranny, retards, (you|the|what an) idiot, what a moron
      sexual:
        sexy, sexier, sexiest, horny, orgasm~, erotic, erotica, kinky, porn, porno, pornstar~, porn star~
        xxx (video~|movie~|rated|content|picture~|site~)
        blowjob, milf, dildo
        (want~|have|having|had|wild|hot|great|better|for) ..1 sex ., (want|have|having|had|better|great|about) sex
        sex (all|toy|life|drive|appeal|with)
        make love, making love, turn~ (him|her|you|me|your ..1 (man|wife|husband|lover|partner)) on
        hot (girls|babes|chicks|guys|models)
        (show|see|flash) ..2 (your|her|those) (boobs|tits|breasts|body|butt|curves), boobs, you look (hot|so hot)
        wild nights, naughty
        take (her|him|you|me) to bed, (make~|made) (her|him|you) beg
        (cam|webcam|call|escort) (girl~|model~|boys), uncensored (video~|photo~|picture~|nights|girls|and)
        hardcore (and|video~|photo~|porn|nights)
        (rip|rips|tear|tears|peel|peels) ..3 (dress|clothes|shirt|panties|bra) off
        spice up your ..1 (nights|night|bedroom|love life|marriage|sex), love life, between the sheets, cleavage
        buttocks, lap dance
        (no|every) man ..2 resist, undress~ (her|him|you|me), (wild|hot|steamy|passionate|sinful) (night|nights)
        moan~ ..2 for, dripping wet, seduce~, seductive, arouse~, aroused, foreplay, strip for, in bed together
        bedroom games, (undress|undressed) ..3 (for|us|you)
        the less the better, wet dream~, lust, lustful, (intimate|steamy) (moments|nights|photos)
        (photo|picture|selfie) of yourself in ..2 (underwear|bikini|lingerie|bra)
        (camel|tight|firm|juicy) ..1 (ass|butt|buttocks|tits|boobs)
      bare-skin:
        naked, bare (nipples|breasts|bottoms|buttocks), nude (photo~|picture~|model~|body|girl~|women|woman|beach|shots)
        nudes, in the nude, topless
        bare (breast~|breasts|chest~|butt|bottom|skin|thighs|legs|bosom|behind|buttocks)
        without a stitch on, in the buff, in (her|his|their) birthday suit, (scantily|barely) (clad|dressed)
        (wear|wears|wearing|wore) nothing (but|under|underneath|else|at all), nothing on but, (half|stark) naked
        without (clothes|clothing|a bra)
        unless <bare-thing> here
      bare-thing: naked (cake|eye|flame|wire|wires|juice|bulb), bare root, naked-eye
      # Goods whose names only sound like it.
      explicit-product:
        breast (pump|pad|shield|milk), male (connector|plug|end|thread), valve, nipple~, donkey, breeder, puppies
        sex of
        shot glass, mockingbird, unisex, cocktail, stopcock, hinge, cat mug, willow, nesting box, dam kit
        massage table, anatomy
        life drawing, mooring, sexy ..1 (lingerie|costume|dress|set|outfit|heels), (lingerie|costume) ..3 (size|set|order~)
        unless <swearing> here
      swearing: fuck~, fucked, shit, asshole~, bullshit, damn, goddamn, orgasm~, horny, whore, sexier, sexiest
      """,
    judge: each(
      "explicit-content", .error, of: "explicit-content",
      "Sexual content, bare skin, profanity and slurs have no place in a message to a buyer."),
    examples: [
      .flags("The label is attached. ⟦Damn⟧ printer!"),
      .flags("Sleep ⟦naked⟧ under our sheets."),
      .flags("We are sorry for this ⟦shitty⟧ delay."),
      .allows("The breast pump's tube is missing; the male connector does not fit."),
      .allows("The naked cake stand is scratched, and the nude lipstick is sold out."),
      .allows("The Scunthorpe depot has your parcel; the damper and the shell lamp are in it."),
    ])
}
