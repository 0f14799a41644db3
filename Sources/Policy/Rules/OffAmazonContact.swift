extension Rule {
  static let offAmazonContact = Rule(
    "off-amazon-contact", .error,
    summary: "The buyer may not be led out of Amazon's messages: no mail, call, chat, payment or order elsewhere.",
    clause: "Not permitted: directing buyers to contact or pay you outside Amazon.",
    signals: ["off-amazon-contact"],
    phrases: """
      off-amazon-contact: <call-us>, <write-elsewhere>, <our-channel>, <your-channel>, <own-site>, <pay-elsewhere>
        <trade-elsewhere>, <round-amazon>, <address-told>, <side-door>
        unless <negation> before 3
        unless <third-party> here
        unless <third-party> nearby
        unless <device-talk> here
        unless <declined> here
      declined:
        (we|you|nobody|sellers|i) (do|may|can|must|are) [only] not ..6 (chat|write|call|answer|send|take|accept|pay|
          use|leave|give out)
        unless <go-round> here

      # By way of a hint.
      side-door:
        our (discord|slack), (gave|give|giving|lend) me your ..1 (number|phone|mobile|e-mail|email), [your|a] video call
        (give|gave) ..4 a shout ..3 (mobile|phone|on), paypal you, (come|go) to the counter in
        (privately|in private) ..4 (write|message|talk|contact|call|settle)
        (write|message|talk|contact|reach|settle) ..3 (privately|in private)
        handle is #handle, (message|write|reach|find me|ping|add) ..8 #handle
        (complete|write|leave|put|note|fill|enter|report) ..10 our (homepage|website|web site|site|web page)
        you ..2 (have|got|use|using|on) ..1 <chat-app>, (deposit|pay|wire|transfer|put) ..6 our ..1 (account|bank)
        amazon takes
        (send|text|mail|give|post) ..6 (to|on) (our|my) ..3 (mobile|phone|e-mail|email|inbox|cell)
        on the line (from|until|for you|all)
        (ship|send|return|mail) ..4 to (us|our _) (directly|direct|straight|privately)
        (service|care|support|complaints) desk ..8 (address|number|extension|handles)
        outside ..2 (system|platform|thread|channel)
        you (can|may) [always|also|just|simply] (phone|call|ring|telephone) .
        (talk|chat|speak|discuss|meet) ..5 (on|via) teams, drop us ..4 (e-mail|email|line at|mail|text)
        prefer ..2 (mail|mails|e-mail|email|phone|calls)
        (finish|sort|settle|continue|talk|clear|discuss|do|solve) ..5 by (telephone|phone|sms|e-mail|email|mail)
        (ring|phone|telephone) (him|her|them|any time|anytime|whenever)
        (talk|speak) (to|with) _ ..8 (extension|directly|on the box|on the card|in person|line)
        extension ..4 (box|card|leaflet)
        (human|friendly|real|live) voice, (waiting|wait|sit|sits) ..4 (receiver|phone|other end)
        voice at the other end
        (helpdesk|help desk|hotline|chat|line|form|counter|portal|inbox|office|shop|site|system) of our own
        our own ..1 (helpdesk|hotline|chat|line|form|counter|portal|inbox|site|page|shop|store|system|desk)
        (emergency|service|care|support|help|info|direct|private) line, my phone ..6 (day|night|next to|always|hand)
        speech bubble
        (use|call|ring|text|reach|write|dial|contact|try|under|reached) ..6 (number|address|line|extension|
          handle) ..5 (on|inside|in|below) [the|our|your] [warranty|business|little|thank-you] (box|lid|card|leaflet|
          slip|flyer|booklet|below|bag|invoice|receipt|homepage)
        (text|call|mail|ring|sms|e-mail|email|letter|letters|message|line|note) to (the|our|my) ..1 (number|address|
          office|workshop|desk|phone)
        (write|mail|talk|come|speak|bring ..3) to (the|our) (workshop|office|desk|boss|factory|studio|headquarters|
          shop)
        (am|are) [also] on <chat-app>, (am|are) on signal, by signal, on signal, come (past|by|over|round) ..3 <place>
        while you wait, (number|address) below, ring the bell ..3 (shop|workshop)
        (tap|click|press) ..6 (we are with you|to chat|to reach us)
        (messages|mails|inbox|replies) ..5 (take days|takes days|take long|take ages|get lost|go unread|slow)
        (where|how) (i|we) can ..1 (text|call|ring|reach|write|mail|phone) you, (email|e-mail|number|phone) of yours
        (have|get|know|note|need) ..2 your ..1 (e-mail|email|mobile|cell|phone number|whatsapp)
      place: workshop, shop, store, office, showroom, studio, place, warehouse, counter

      # By voice.
      desk: desk, office, team, shop, workshop, store, hotline, line, support, number, engineer~, technician~, boss
        expert~
        agent~, colleague~, specialist~, service, staff, counter, call centre, call center, department, stylist~, owner
      call-us:
        (call|ring|phone|dial|telephone|buzz|fax|whatsapp|facetime) (us|me|him|her|our ..2 <desk>|my ..1 <desk>)
        (call|ring|phone|dial) the number ..4 (card|box|leaflet|invoice|label|flyer|lid|booklet), ring us
        dial ..3 (toll-free|line)
        (give|drop|shoot|send) (us|me|our ..2 <desk>|them) a ..1 (call|ring|text|line at|line on|mail|e-mail|email|
          buzz|sms|bell|shout on|whatsapp)
        (on|over|by) the phone ..6 (until|till|with (us|me|our)|day|night|payment|any|from)
        by (telephone|phone) ..4 (with|from|monday|until|between|instead|at)
        (talk|speak|chat|sort|solve|discuss|explain|prefer|best|quickest) ..6 (on|over|by|is) [the] (phone|telephone)
        quickest way is the phone
        (take|accept) ..3 payment~ ..2 phone, (quick|short|little) [phone|video] call
        (phone|video) call ..4 (would|will|could|away|away)
        (hop|jump|get) on a ..3 call, [only] a phone call away, (by|via|over) video call
        do a (zoom|skype|teams|facetime|call)
        (may|can|could|shall) (we|i) (call|phone|ring) you, (will|can|could) ..1 (call|ring|phone) you
        (speak|talk) (to|with) (us|me|one of our|our) ..3 [in person|directly] , talk to _ directly, in person
        lines are open, (when|if) you (call|ring), (can|could|will) you ring us, <desk> picks up
        picks up [the phone] at
        (reached|reachable|available) by (phone|telephone), sit~ at the phone
        <desk> ..8 (open|there) ..3 (around the clock|day and night|24|until eight|till nine)
        <desk> ..3 (knows|know) ..2 answer, (team|people|staff|agents) (at|in) our <desk>
        unless <amazon-service> here
        unless <driver-call> here
      amazon-service: amazon's (customer|service|support|team), call amazon, amazon (customer|can)
      driver-call: driver, electrician, fitter, courier, delivery, carrier, will bring, the bell, appointment, doorbell
      # In writing, but not here.
      write-verb:
        write, writing, contact, reach, message, add (me|us), find (me|us), talk, chat, text, texting, ping, answer
        send, speak, dm, pm
        follow up, get in touch, in touch, available, reachable, connect, continue, discuss, move (this|our|the)
        shoot us
        drop (us|me), mail, e-mail, email, ask, reply, respond, take this, come to, hit us up, switch, get hold of
      elsewhere:
        <messenger>, e-mail, email, mail, sms, text message, live chat, chat, contact form, web form, private mail
        (our|my) ..2 (mailbox|inbox|mail|address|e-mail|email|number|form|portal|helpdesk|help desk|facebook|page)
        (private|personal|direct|service|company) (e-mail|email|mail|mailbox|address|inbox|number|line)
      write-elsewhere:
        <write-verb> ..8 (on|via|by|through|over|using|at|to|in|with|into) ..2 <elsewhere>
        (text|dm|pm|skype|whatsapp|e-mail|email) (us|me|our|him|her|the photos|the picture)
        add (our|my|us) ..2 (<messenger>|#handle)
        use ..3 (<messenger>|e-mail|email|our (address|e-mail|number|form)), (our|my) <chat-app>
        (wait~|look) ..2 your (mail|e-mail|email|call) ..3 (on|at|to), contact ..2 my <elsewhere>, add our <messenger>
        (mail|e-mail|email|e-mails|emails|phone|<messenger>) (works|is|answers|goes|gets) ..1 (better|faster|quicker|
          easier|sooner|best)
        (better|rather|best) use our ..2 (address|e-mail|email|number|form|line)
        (hardly|rarely|seldom|never|only) ..3 (look|looked|open~|read) ..4 (in here|inbox|these messages|here)
        we (answer|read|reply to) (e-mails|emails|mails|calls|texts|chats) ..2 (faster|quicker|sooner|first)
        (open|raise|create|submit|file|fill in|fill out) ..2 (ticket|contact form|support form)
        (our|the) ..3 (form|ticket) ..4 (our|my)
        (complaint~|claim~|questions) ..6 (write to us|our page)
        unless <in-amazon> here
        unless <ordinary-mail> here
      ordinary-mail: sent by mail, by mail today, arrives by mail, mail carrier, post office, in the mail, email client
      # Our number, our hotline, our chat, our card with the code.
      our-channel:
        (our|my) [own|direct|personal|private|office|customer|support|service|free|toll-free|phone|
          company's] <own-channel> ..4 (is|are|on|at|under|knows|#phone|#digits|#email|#number|answers|answer|open)
        (our|my) ..2 (hotline|helpline|live chat|chat|forum|support desk|help desk|helpdesk|customer line|whatsapp|
          toll-free line|customer portal|call centre|call center)
        (our|my) ..1 (phone|telephone|mobile|fax|whatsapp) number
        number is on (our|the|my) ..1 (card|leaflet|box|flyer|lid|invoice)
        number on (our|the) ..1 (card|leaflet|flyer)
        (on|in) (our|the) (leaflet|card|flyer|booklet) you [will|can] find ..2 (number|address|line)
        find (us|me|our team) on
        scan ..6 (qr|code|card) ..8 (contact|chat|service|support|register|claim|reach|team|talk|us|desk)
        (qr|chat) code ..6 (support|chat|desk|team|whatsapp|talk)
        (<own-channel>|#phone|#email) ..4 (is faster|is quicker|works better|is better|is easier|day and night|
          around the clock|is there for you)
        (support|service|team|we|us) ..4 (on|via) (<messenger>)
        (talk|chat|speak) with (an|our|one of our) (agent|expert|specialist|team), link to our chat
      # What we want to know of you.
      your-channel:
        (tell|give|send|let|leave|drop|provide|share|what is|may we have|need|best) ..4 your ..2 (phone|number|e-mail|
          email|mail address|whatsapp|mobile|cell|paypal|bank details|iban|mobile number|wechat)
        best (number|time) to (reach|call|ring) you, number to reach you, what is your (number|e-mail|email|mobile)
        unless <carrier-asks> here
      carrier-asks:
        driver, carrier, delivery, courier, freight, forwarder, fitter, haulier, customs, for the, label, print~
        proof
      # Our own pages.
      own-site:
        (go|visit|come|click|fill|use|open|register|log|sign|claim|submit|enter|head|start|upload|hop) ..6 (our|my|
          own) ..3 (site|website|form|portal|page|web page|web site|homepage|helpdesk|help desk|chat|office|showroom|
          forum|system)
        (on|at|via|through|over) (our|my) [own|company's] ..2 (site|website|web site|homepage|chat|helpdesk|portal|
          forum|web page) ..8 (form|claim|help|chat|answer|register|return|upload|ticket|contact|complaint~|start|
          write|get)
        (our|my|company's) ..1 (website|site|homepage|web page|portal|page|forum) ..4 (has|offers|with) ..4 (chat|form|
          section|desk|complaint~|help)
        support forum
        (drop by|bring ..3 to|stop by|visit|come to) our (showroom|office|workshop|store|shop|warehouse|
          counter) ..12 (swap|exchange|repair|replace|spot)
        (bring|take|carry) (it|them|the _) to our (showroom|office|workshop|store|shop|counter)
        (via|through|on|over|with) our own ..1 (form|page|site|portal|website|system|desk|line)
        register ..6 (on|at) our ..2 (site|website|page|homepage)
      # Money.
      pay-elsewhere:
        (pay|paid|paying|send|transfer|settle|wire|refund|money|deposit|reimburse|amount|fee|balance|difference|finish|
          payment|accept) ..12 <outside-payment>
        <outside-payment> ..6 (pay|send|transfer|payment|money|account|fee|refund|postage), bank wire, payment link
        (wire|transfer|remit) ..6 (account|slip|to us|to me|to our)
        (we|i) [will|would|can] (transfer|wire|send) ..3 to your ..1 account
        (settle|pay) ..6 by (card|cheque|check|link|invoice|transfer), (card|cash) payment ..2 phone
        (pay|paying|payment) (outside|directly|privately|in cash), money straight to (me|us|our)
        refund directly to your (bank|account)
        unless <returned-money> here
      returned-money:
        goes back, by amazon, amazon refunds, same (bank|card|account), that you paid, you paid with, wallet, customs
      # Orders and returns behind Amazon's back.
      trade-elsewhere:
        (order|buy|purchase|pay|return|exchange|book|reorder|cancel) ..6 (direct|directly|privately|
          straight) ..3 (from|with|to|through|at|via) (us|me|our)
        (order|buy|purchase|pay|reorder|book) ..5 (on|at|through|via|in|from) (our|my) ..2 (site|website|web shop|
          webshop|online shop|page|office|homepage)
        (from us|with us) (direct|directly), without the (middleman|fees|platform)
        (send|mail|ship|return) ..4 (straight|directly|direct) to (our|us|my)
        (mail|send|ship) (it|them|the broken one|the _ one) ..2 to our (office|workshop|shop|home|address)
        return it to our ..4 (yourself|on your own|at your own), ship ..4 privately, privately if
        save ..2 (fees|commission), cheaper without
        unless <label-sent> here
      label-sent: label, your orders, return request
      round-amazon:
        (outside|off|bypass|around|away from|without|instead of|rather than|forget) ..2 amazon
        (leave|leaving|keep|keeping|involve|involving) amazon
        (faster|quicker|cheaper|easier|slower) than amazon
        not [use|through|go through|involve|open ..5 at|need] amazon, private solution
        (off|leave|outside|skip|skips|beyond|without|avoid|saves) ..2 (platform|marketplace)
        (marketplace|platform) ..1 (fee|fees|aside|cut|commission)
        amazon ..4 (need not know|not have to know|does not need to know|is slow|are slow|out of (it|this)|
          takes too long|takes a cut)
        amazon ..2 messages are slow, behind amazon's back, keep ..3 between us
        (settle|solve|sort|keep) ..3 between (us|you and (us|me)), between you and me
        (this|the) platform is slow, than (these messages|messages on this platform), (messages|mails) here get lost
        instead of replying here
        rather than to this message, (inbox|messages) ..1 (opened|read|checked) ..1 (on|only)
        faster than these messages
        (do not|no need to|need not) (use|involve|ask|contact|tell|open) ..4 amazon
        unless <refusal> here
      refusal: (we|you|sellers|nobody|i) (may|must|can|do|will|are|should) not
        (please|kindly) do not (pay|send|contact|write|order|call), cannot
        never, amazon's (messages|rules|policy), wants its sellers
        unless <go-round> here
      go-round: do not use amazon, no need to, hardly
      # An address that is told in a sentence that asks.
      address-told:
        (<bid>|call~|ring|write|mail|contact|ask|reach|send|text|phone|dial|reach out|answer~|give|speak|line|
          get) ..14 (#phone|#email|<spelt-address>)
        (#phone|#email) ..4 (for|if|with|any|to|between|and ask|answers|is my|is our|is the)
        (way|phone|number|line|quickest) is ..3 (#phone|#digits)
        (write|mail|text|send|dial|ring|call|phone|sms) ..5 (#phone|#email|#digits|#handle)
        (reach|reached|reachable|available) ..3 (at|on|under|via|by) ..2 (#phone|#email|#digits|#handle|<messenger>)
        (tel|telephone|phone|call|mobile|cell|hotline|whatsapp|line|fax|e-mail|email) ..2 (#phone|#email) ..6 (for|if|
          with|any|to|between|and ask|and we|and i)
      spelt-address: _ at _ dot <ending>
      # The goods themselves may ring and chat.
      device-talk: doorbell, handset, intercom, webcam, baby monitor needs, call button, call key, phone (holder|case)
        phone stand, (check|approve|see) the proof, engrave (it|your|the), shall the (sign|card|cards), business cards
        firmware, on the (mug|sign|plate|shirt), poison control, police, text message on the
      """,
    judge: each(
      "off-amazon-contact", .error, of: "off-amazon-contact",
      "This leads the buyer out of Amazon. Ask for a reply to this message instead."),
    repair: Repair.removeSentence,
    examples: [
      .flags(
        "Which colour did you mean? ⟦Call us at 303-555-0127⟧.",
        fixed: "Which colour did you mean?"),
      .flags("It is quicker to ⟦write to us on WhatsApp⟧."),
      .flags("Please ⟦pay the difference by PayPal⟧."),
      .flags("Any trouble, ⟦give us a bell⟧."),
      .allows("Call UPS at 1-800-742-5877 and they will bring it again."),
      .allows("Please reply to this message with your phone number for the carrier."),
      .allows("The manufacturer runs a hotline: 1-800-555-0199."),
      .allows("We may not chat on WhatsApp: Amazon wants its sellers to answer here."),
    ])
}
