extension Rule {
  static let offAmazonContact = Rule(
    "off-amazon-contact", .error,
    summary: "The buyer may not be led out of Amazon's messages: no mail, call, chat, payment or order elsewhere.",
    clause: "Not permitted: directing buyers to contact or pay you outside Amazon.",
    signals: ["off-amazon-contact", "off-amazon-deal", "own-contact-told"],
    phrases: """
      # Carriers, manufacturers and warranty services may be named and called.
      off-amazon-contact: <call-us>, <write-elsewhere>, <our-channel>, <your-channel>, <our-place>, <address-told>
        unless <refusing> before 3
        unless <never-asks> before 8
        unless <third-party> here
        unless <third-party> nearby
        unless <goods-that-call> here
        unless <declined> here
      own-contact-told: <call-us>, <our-channel>, <address-told>
        when <own-contact> here
        unless <refusing> before 3
        unless <never-asks> before 8
        unless <goods-that-call> here
        unless <declined> here
      off-amazon-deal: <past-amazon>, <round-amazon>
        unless <never-asks> before 8
        unless <declined> here
      past-amazon: <pay-elsewhere>, <trade-elsewhere>
        unless <negation> before 3
      # "We do not chat on WhatsApp": a refusal; "you need not involve Amazon" is none.
      declined:
        (we|you|nobody|sellers|i) (do|may|can|must|are) [only] not ..6 (chat|write|call|answer|send|take|accept|pay|
          use|leave|give out)
        (we|i) (may|can) only ..1 (write|answer|reply|talk) ..2 here, you asked (for|about) our
        unless <not-amazon> here
      refusing: <negation>
        unless <if-not> here
      # "If the link does not open": no refusal.
      if-not:
        (if|when|should|in case) ..4 not (open|work|load|help|fit|arrive|appear|show|come|suit|do|hear|reach|find)
      never-asks: (never|not) ..1 (ask|expect|want|require) you
      not-amazon: (do not|no need to|need not|not have to|hardly) ..3 (amazon|in here|these messages)

      # Who is to be reached.
      desk:
        desk, office, team, shop, workshop, store, hotline, helpline, line, support, number, engineer~, technician~
        boss, expert~, agent~, colleague~, specialist~, service, staff, counter, call centre, call center, department
        stylist~, owner, assistant, consultant, representative~, manager
      at-ours:
        the (shop|workshop|office|store), us, me, him, her, them directly, our ..2 <desk>, my ..1 <desk>
        one of our ..1 <desk>
      # By which way, other than Amazon's messages.
      voice: phone, telephone, mobile, cell, cell phone, cellphone, video call, landline, hotline, receiver, phone line
      channel:
        <messenger>, <voice>, e-mail, email, sms, text message, text, fax, live chat, chat, contact form, web form
        teams
        (private|personal|direct|company) (e-mail|email|mail|mailbox|address|inbox|number|line|message)
        our ..3 (mailbox|inbox|mail|address|e-mail|email|number|form|portal|helpdesk|help desk|page|site|website|chat)
        my ..2 (mailbox|inbox|mail|address|e-mail|email|number|gmail|handle)
        gmail, hotmail, #handle, <chat-app>
        unless <in-amazon> after 6
      # Where we are, on the net or in the street.
      own-page:
        site, website, web shop, online shop, web site, homepage, web page, webshop, portal, forum, form, helpdesk
        help desk, chat, app
      own-room: shop, workshop, store, office, showroom, studio, warehouse, counter, place, factory, headquarters

      # By voice, or by what stands in the box.
      call-us: answering machine, (leave|record) ..3 voice message
        (call|ring|phone|dial|telephone|buzz|fax|text|whatsapp|skype|facetime|dm|pm|e-mail|email) <at-ours>
        (call|ring|phone|dial|text|use|try|under|tried|write to) ..2 (the|our|my|this) ..1 <printed-number>
        extension is on
        you (can|may) [always|also|just|simply] (phone|call|ring|telephone) ., ask for _ when you (call|ring|phone)
        (take|accept) ..3 payment~ ..3 phone
        (give|drop|shoot|send) ..4 (a|an) ..1 (call|ring|text|buzz|bell|shout on|sms|e-mail|email|fax|whatsapp)
        (talk|speak|chat|reach|reached|available|help|answer|solve|sort|settle|discuss|explain|continue|clear|
          finish) ..8 (on|over|by|via|at|with) [the|our] <voice>
        (hop|jump|get) on a ..2 call, (have|do) a ..2 (phone call|video call|zoom|skype|facetime|quick call|short call)
        your video call
        (a|only a|just a) (phone|video) call ..4, (friendly|real|human|live) voice, number ..3 (card|leaflet|flyer|lid)
        (may|can|could|shall|will|should) (we|i) (call|phone|ring|text) you, (we|i) (can|could|will|would) ..1 (call|
          phone|ring|text) you
        (speak|talk) (to|with) <at-ours> ..3 (directly|in person|personally), lines are open, our _ picks up
        picks up ..2 (#phone|#digits), <desk> picks up
        scan ..6 (code|card) ..10 (contact|chat|service|support|register|claim|reach|team|talk|desk|us)
        unless <amazon-service> here
        unless <visit-call> here
      printed-number: (number|address) (below|above), address on (our|the) ..1 (card|leaflet|letterhead|site)
        (number|hotline|helpline|line|extension|address) ..4 (on|in|inside) [the|our|your] ..1 (box|lid|card|
          leaflet|slip|flyer|booklet|bag|invoice|receipt|homepage|label|package)
      amazon-service: amazon's (customer|service|support|team), call amazon, amazon (customer|can)
      # Who comes to the door calls before.
      visit-call: driver, electrician, fitter, plumber, technician ..4 call, courier, carrier, ring the bell
        appointment, doorbell, before (he|she|they) (arrive|arrives|come|comes), half an hour

      # In writing, but not here.
      write-verb:
        write, writing, contact, reach, message, talk, chat, ping, answer, answered, send, speak, mail, ask
        follow up, get in touch, in touch, available, reachable, connect, continue, discuss, move, hit us up, switch
        reply
        respond, take (this|it), come to, get hold of, turn to, drop us, submit, report, raise, inquire, works, look
        upload
      write-elsewhere:
        <write-verb> ..8 (on|via|by|through|over|using|at|to|in|into|with) ..2 <channel>
        (add|scan) (our|my|us|me) ..3 <channel>, find (me|us) on <chat-app>, (our|my) <chat-app>, use ..2 <channel>
        (open|raise|file|fill in|fill out|create) ..2 (ticket|contact form|support form|our form)
        (tell|ask) ..2 on <chat-app>
        <channel> (works|is|answers|goes|gets|are) ..2 (better|faster|quicker|easier|sooner|best|quickest|fastest)
        prefer ..2 <channel>, better ..3 <channel>, (am|are) ..1 on <chat-app>, you ..2 (have|use|on) ..1 <chat-app>
        (hardly|rarely|seldom|never) ..3 (look|read|open|check) ..4 (in here|inbox|these messages|here)
        we (answer|read|reply to) (e-mails|emails|mails|calls|texts|chats) ..3 (faster|quicker|sooner|first)
        (write|message|contact|talk to|settle|reach) ..4 (privately|in private)
        unless <in-amazon> here
        unless <ordinary-mail> here
      ordinary-mail: by mail, in the mail, mail carrier, post office, email client, e-mail (you|your) (address|entered)
        (invoice|receipt|confirmation) ..4 (email|e-mail), amazon sends, e-mail from amazon, email from amazon
      # Our number, our hotline, our chat.
      our-channel:
        (our|my) ..2 (hotline|helpline|live chat|forum|support desk|help desk|helpdesk|customer line|toll-free line|
          customer portal|call centre|call center|support line|phone line|contact form|chat)
        (our|my) ..1 (phone|telephone|mobile|fax|whatsapp|cell|private|direct|personal) ..1 (number|line)
        (our|my) ..2 (phone|mobile|cell|number|e-mail|email|inbox) (is|are|has) ..6 (on|at|under|open|always|day|#phone|
          #digits|#email|ready|there)
        (emergency|private|direct) (line|number), our ..1 phone (support|line|service|team)
        (team|staff|agents) (on|via) <messenger>
        <desk> ..8 (reached|reachable|available|open) ..4 (phone|telephone|around the clock|day and night|24)
        (message|write|reach|ping|add|text) ..4 #handle, handle is #handle
        (support|service|team|we) ..3 on <chat-app>, our discord, our slack
        unless <amazon-service> here
        unless <visit-call> here
        unless <paper-number> here
      paper-number: (vat|tax|registration|company|eori|customs|id|invoice|order|model|serial) ..2 number
      # What we want to know of you.
      your-channel:
        (tell|give|send|let|leave|drop|provide|share|what is|may we have|need|best|have|get|know|
          note) ..4 your ..2 (phone|number|e-mail|email|mail address|whatsapp|mobile|cell|paypal|bank details|iban|
          wechat)
        best (number|time) to (reach|call|ring) you, number to reach you
        (where|how) (i|we) can ..1 (text|call|ring|phone) you
        (email|e-mail|phone|mobile) of yours
        unless <carrier-asks> here
      carrier-asks:
        driver, carrier, delivery, courier, freight, forwarder, fitter, haulier, customs, for the, label, print~
        proof, order number, tracking number, house number, street number, flat number, serial number, card number
        (vat|tax|registration|company|eori|customs|id) number
        your (unit|flat|room|floor|door|tax|model|batch|part) number

      # Our pages, and our door.
      our-place:
        (go|visit|come|click|fill|use|open|register|log|sign|claim|submit|enter|head|start|upload|hop|complete|leave|
          report) ..6 (our|my|own) ..3 <own-page>
        (on|at|via|through|over|with) (our|my) [own|company's] ..2 <own-page> ..8 (form|claim|help|chat|answer|register|
          return|upload|ticket|contact|complaint~|start|write|get|support)
        (our|my|company's) ..2 <own-page> ..4 (has|offers|with) ..4 (chat|form|section|desk|complaint~|help)
        (chat|form|forum) (on|at) our ..1 <own-page>
        (come|bring it) to our ..1 <own-room> ..4 with ..2 (receipt|invoice)
        (on|at|via|through|from|over at) our own (page|pages|address|domain)
        our own ..1 (<own-page>|<own-room>), (write|leave|put|note) ..8 our <own-page>, <own-page> of our own
        register ..8 (on|at|with) our ..2 (<own-page>|page)
        (drop by|bring ..3 to|stop by|visit|come to|come by|come past|call at|swing by) our <own-room> ..12 (swap|
          exchange|repair|replace|fix|spot|counter|look at it|help)
        (bring|take|carry|return) ..3 (to|at) our <own-room>, (write|talk|mail) to (our|the) (office|
          workshop|factory|headquarters)
        look us up ..2 (online|on)
        (come|drop|pop|swing|stop) (by|past|round|over|in) ..12 (swap|exchange|repair|replace|fix)
      # Money past Amazon.
      pay-elsewhere:
        (pay|paid|paying|send|transfer|settle|wire|refund|money|deposit|reimburse|amount|fee|balance|difference|finish|
          payment|accept|put) ..12 <outside-payment>
        <outside-payment> ..6 (pay|send|transfer|payment|money|account|fee|refund|postage|works|is fine), bank wire
        payment link, paypal us, paypal you
        (wire|transfer|remit|deposit|pay|put) ..6 (our ..1 (account|bank)|to us|to me|account)
        (we|i) [will|would|can] (transfer|wire) ..3 (to|into) your ..1 account
        (settle|pay) ..4 by (card|cheque|check|link|transfer), payment ..3 by phone
        (pay|paying|payment) ..4 (outside|directly|privately|in cash), straight to (me|us|our) ..1
        unless <returned-money> here
      returned-money:
        goes back, by amazon, amazon refunds, same (bank|card|account), that you paid, you paid with, wallet, customs

      # Orders and returns behind Amazon's back.
      trade-elsewhere:
        (order|buy|purchase|pay|return|exchange|book|reorder|cancel|ship|send|mail) ..6 (direct|directly|privately|
          straight) ..3 (from|with|to|through|at|via) (us|me|our)
        (order|buy|purchase|pay|reorder|book) ..5 (on|at|through|via|in|from) (our|my) ..2 (<own-page>|page|office)
        (repeat|further|next|future|new|other) orders ..6 (to|at|via|through) (us|our|me|<channel>|#email|
          <spelt-address>)
        (from us|with us|to us) (direct|directly|privately), without the (middleman|fees|platform)
        (mail|send|ship|return) ..4 to our ..1 (office|workshop|shop|home|address|warehouse)
        save ..2 (fees|commission), cheaper without, privately if
        unless <label-sent> here
      label-sent: label, your orders, return request
      # Out of Amazon, told as that.
      round-amazon:
        (outside|bypass|around|away from|without|instead of|rather than|forget) ..2 (amazon|platform|marketplace|system|
          thread)
        off (amazon|the platform|platform)
        (leave|leaving) amazon
        (faster|quicker|cheaper|easier|slower) than (amazon|these messages|here), <not-amazon>
        not [use|through|go through|involve|open ..5 at|need] amazon, private solution, between you and me
        behind amazon's back
        (keep|settle|solve|sort) ..3 between (us|you)
        (instead of|rather than) ..2 (replying here|this message|answering here|writing here|typing here)
        (messages|mails|inbox|replies) ..4 (take days|take long|take ages|get lost|go unread|slow)
        amazon ..4 (is slow|are slow|takes too long|takes a cut|out of (it|this)), (platform|messages here) ..2 slow
        unless <refusal> here
      refusal: (we|you|sellers|nobody|i) (may|must|can|do|will|are|should) not
        (please|kindly) do not (pay|send|contact|write|order|call), cannot
        never, amazon's (messages|rules|policy), wants its sellers
        unless <not-amazon> here

      # An address that is told in a sentence that asks.
      address-told:
        (<bid>|call~|ring|write|mail|contact|ask|reach|send|text|phone|dial|reach out|answer~|give|speak|line|
          get) ..14 (#phone|#email|<spelt-address>)
        (#phone|#email) ..4 (for|if|with|any|to|between|and ask|answers|is my|is our|is the)
        (way|phone|line|quickest|mobile|our number|my number|hotline) is ..3 (#phone|#digits)
        (write|mail|text|send|dial|ring|call|phone|sms) ..5 (#phone|#email|#digits|#handle)
        (reach|reached|reachable|available) ..3 (at|on|under|via|by) ..2 (#phone|#email|#digits|#handle|<messenger>)
        (tel|telephone|phone|call|mobile|cell|hotline|whatsapp|line|fax|e-mail|email) ..2 (#phone|#email) ..6 (for|if|
          with|any|to|between|and ask|and we|and i)
        (note|word|line|mail|message|answer) ..1 to ..3 (#email|#phone|#handle)
        (tell|let|inform|ask|call|reach) ..3 (at|on|via|under|by) (#email|#phone|#digits|<spelt-address>)
        (fill in|fill out|complete) ..3 form ..2 #link, (drop|send|mail|write|give|tell) ..8 <spelt-address>
      spelt-address: _ at _ [_] [_] dot <ending>
      # The goods themselves may ring and chat.
      goods-that-call:
        doorbell, handset, intercom, webcam, baby monitor needs, call button, call key, phone (holder|case)
        phone stand, (check|approve|see) the proof, engrave (it|your|the), shall the (sign|card|cards), business cards
        firmware, on the (mug|sign|plate|shirt), poison control, police, text message on the
        shall we (print|engrave|write)
      """,
    judge: each(
      "off-amazon-contact", .error, of: ["off-amazon-contact", "own-contact-told", "off-amazon-deal"],
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
