extension Rule {
  static let violentContent = Rule(
    "violent-content", .error,
    summary: "No threats and no gore.",
    clause: "Not permitted: violent content.",
    signals: ["violent-content"],
    phrases: """
      violent-content: <threat>, <harm-to-people>, <gore>, <death-wish>
        unless <tool-talk> here
      hurt:
        hurt~, harm~, beat, beaten, slap~, punch~, kick~, strangle~, stab~, shoot, shot, kill~, murder~, slit, hang
        bury
        throttle~, choke, hunt, crush, torture~, burn, destroy, ruin, smash, break, cripple~, drown, whip, behead~, gut
        knock out, pay a visit, cut, bleed
      body:
        hand, hands, leg, legs, arm, arms, neck, neck's, bones, bone, fingers, knees, knee, teeth, throat, throats
        skull, face
        nose, head
        windows, heart out, guts, eyes, spine, kneecaps
      person:
        you, your (family|dog|cat|kids|children|wife|husband|ex|neighbor|neighbour|enemies|friends|boss|mother), him
        them, her
        people, anybody, anyone, somebody, whoever, the person, (our|the) (grader|driver|courier|packer|colleague)
      threat:
        (we|i) ..2 know [exactly] where you (live|sleep|work|park), (we|i) [still] have your [home] address .
        (remember|consider) ..3 [that] (we|i) have your [home] address, warning ..3 we have your ..1 address
        we have your home address
        (you|they|he|people) ..1 (will|would|shall) [soon|all|bitterly] (regret|be sorry|suffer|pay dearly|wish you|
          bleed|answer for) ..3 (this|it|that|for|had)
        you will [soon|all] (regret this|be sorry|suffer|bleed) .
        [had] better watch (your back|out|yourself), watch your back ., or else .
        (face|suffer|live with) the consequences
        last warning, final warning, sleep with one eye, look over your shoulder
        (come|coming|drop|turn up|show up|stand|standing) ..2 (to|at|outside|by) your (house|home|door|window|
          place) ..4 (with|at night|and|alone|one day)
        (come|drop by|show up|turn up) (to|at) your (house|home|door) .
        (if|unless) ..12 (i|we) ..3 (come|show up|turn up) ..3 (your (house|home|door|place)), make me come
        know how to find you
        (pin|nail|staple|screw|tie|chain) your <body>
        (i|we) ..2 (will|shall|am going to|are going to|would|swear) ..4 <hurt> ..2 <person>, hunt ..2 you down
        (find|get|track) you and
        (something|accident|accidents) [bad|terrible|nasty] ..3 (happen~|befall~) ..2 to (you|your)
        (pity|shame) if (something|anything) [bad] happened to
        make us angry, (make|makes) you pay for (this|that|what), will make you pay ., pay for this, crowbar
        baseball bat
        you are a dead (man|woman), dead meat, get away alive
        (get|comes|see) what is coming to you, you [will] have it coming, teach you a lesson
        our (boys|guys|men) ..4 (visit|you), (friends|people|men|brothers|cousins) in your (town|street|area|city)
        wait~ ..2 for you in the dark, accidents [do|can|may|will] happen
        think of your (children|family|kids|wife|husband)
        end up in (a|the) (ditch|hospital|grave|coffin|morgue|wheelchair|river), wish you had never
        we will destroy you, lawyer will ..2 (destroy|crush|ruin) you, pick~ your teeth
      harm-to-people:
        (break~|broken|wring~|smash~|crack~|crush~|cut~|slit~|slash~|bash~|twist~|snap~|rip~|chop~) ..3 (your|
          his|her|their|a|our|somebody's|grader's) ..1 <body>
        (broken|smashed|broke) (arms|legs|bones|fingers|knees|teeth|necks|skulls) ..3 (for|over), cut a throat
        slit ..3 throat
        (kill|murder|strangle~|strangled|stab~|stabbed|shoot|hang|poison|poisoned|behead|gut|beat up|punch|slap|kick|
          bury|choke|drown) ..1 (you|your (ex|neighbor|neighbour|boss|enemies|family|dog|cat|wife|husband)|anybody|
          anyone|him|her|somebody|whoever|the person|people)
        (deserve~|ought|should|need|needs|want~) ..2 (be (beaten|hanged|shot|whipped|killed|punished|flogged)|slap~|
          to suffer|to die|to be beaten|a beating|a slap|to bleed)
        punch ..2 in the face, (fed|feed) ..3 to the (pigs|dogs|fish|sharks), you bleed, destroy your life
        (split~|smash~|crack~|bash~) ..1 (his|her|your|their) ..1 (skull|head|face)
        (his|her|your|their) (throat|neck|head|fingers|hands) ..1 (slit|cut|broken|chopped|smashed)
        unless <insect> here
      gore: (severed|chopped|ripped) ..1 (head~|hand~|limb~|finger~|arm~), guts (spilling|spilled|everywhere|hanging)
        blood everywhere
        (bathe|bathed|drenched|soaked|covered|swim) in [the] blood, blood of (your|his|our), flesh like butter
        (cut|cuts|slice~|goes) through (flesh|bone)
        (through|into|off) (a|your|his|any) (kneecap|skull|bone|throat|finger|knee)
        brains ..3 (drain|floor|wall|splatter~|out), watch (you|him|her|them) ..1 bleed, bleed to death, bled to death
        blood (will|shall|must) (flow|run), head on a (spike|stick|pole|plate)
        blood on (your|the) (hands|walls|floor), pool of blood, dismember~, decapitat~, entrails, gory, bloodbath
        corpse~, intestines, mutilat~, mutilated
      death-wish: drop dead, (go to hell|burn in hell), rot in hell
        (hope|wish|want|may|pray) ..2 you ..2 (choke|die|burn|suffer|rot|bleed|crash|drown|get hurt)
        (kill|hang|shoot) yourself, jump off a (bridge|cliff|roof), jump out of ..2 window, go and die, go die
      # Goods that cut, burn and sting, and warnings about them.
      tool-talk:
        switch, gun safe, (nail|glue|staple|heat) gun, weed killer, ant killer, mystery game, recall~, warning label
        hazard
        in (our|your|his|her|my|their) hands, cut ..2 for you, cut you (a|an|the|another|new)
        could hurt, may burn, can burn, please stop using, when you lift, gloves, keep ..4 away from children
        halloween ..3 fake
        children, from injury, archery, boxing
        unless <person-hurt> here
      person-hurt: your (children|family|kids|wife|husband), your neck, kill you, hurt you, your ex
      insect: ants, weeds, moths, mites, bacteria, germs, mosquitoes, slugs, mold, mould
      """,
    judge: each(
      "violent-content", .error, of: "violent-content",
      "Threats and violent words have no place in a message to a buyer."),
    examples: [
      .flags("The return is open. ⟦We know where you live⟧."),
      .flags("Take it back, or I will ⟦break your legs⟧."),
      .flags("I ⟦hope you choke⟧ on it."),
      .allows("The kill switch is on the left; the blade is sharp."),
      .allows("The heater may burn you, so please stop using it. We refund it in full."),
      .allows("The driver will come to your house on Friday."),
      .allows("The lamp was smashed on its way to you. Refund or replacement?"),
    ])
}
