extension Rule {
  static let offAmazonContact = Rule(
    "off-amazon-contact", .error,
    summary: "The buyer may not be led out of Amazon's messages: no mail, call, chat, payment or order elsewhere.",
    clause: "Not permitted: directing buyers to contact or pay you outside Amazon.",
    signals: ["off-amazon-contact"],
    phrases: """
      off-amazon-contact:
        (call|ring|phone|dial|text|whatsapp|telephone|fax|e-mail|email|mail|message|write|skype|add|reach|contact|ping|write to|sms|find|chat with|talk to|speak to|speak with|get) ..3 (us|me|our|my|him|her|#phone|#email|#digits) ..8 (<own-channel>|#phone|#email|#handle|#digits)
        (call|ring|phone|dial|text|whatsapp|telephone|fax) ..2 (us|me|our office|our team|our number|our hotline|my number|him|her)
        (call|ring|phone|dial|text|whatsapp|e-mail|email|mail|fax|write to) ..3 (#phone|#email|#digits|#handle)
        (write|writing|contact|reach|message|add|find|talk|chat|text|ping|answer|send|speak|dm|pm|follow up|get in touch|in touch|available|reachable|connect|continue|discuss|answer you) ..8 (on|via|by|through|over|using|at|to|in|with) ..3 <own-channel>
        (<own-channel>|#phone|#email) ..4 (is faster|is quicker|works better|is better|is easier|any time|anytime|day and night|around the clock|24|is open|is there for you|answers|instead)
        (our|my) [own|direct|personal|private|office|customer|support|service|free|toll-free] <own-channel> ..2 (is|are|on|at|under|#phone|#digits|#email|#number)
        (go|visit|come|click|fill|use|open|register|log|sign|claim|submit|ticket|enter|head) ..5 (our|my|own) ..3 (site|website|form|portal|page|web site|helpdesk|help desk|chat|office|store|shop|showroom|warehouse|app)
        (on|at|via|through|over) (our|my) [own] ..1 (site|website|web site|portal|helpdesk|help desk|chat|page|form)
        (pay|paid|paying|send|transfer|settle|wire|sends|refund|money|deposit|reimburse|amount|fee|balance) ..12 <outside-payment>, <outside-payment> ..6 (pay|send|transfer|payment|money|account|fee|refund)
        (order|buy|purchase|pay|return|exchange|book|reorder|cancel) ..6 (direct|directly) ..3 (from|with|to|through|at|via) (us|me|our), (order|buy|purchase|pay|return|book|reorder) ..4 (on|at|through|via|in|from) (our|my) ..2 (site|website|web shop|webshop|shop|store|page|office)
        (outside|off|instead of|rather than|without|bypass|around|away from|not through|leave out) ..2 amazon, amazon ..4 (does not need to know|need not know|not have to know|is slow|are slow|messages are slow|out of it|out of this|takes too long|takes a cut), behind amazon's back, keep ..3 between us, between you and me
        (store|shop|office|team|support|workshop|line|phone|hotline) picks up, picks up [the phone] at, (reach|reached|reachable|available) ..3 (at|on|under|via|by) ..2 (#phone|#email|#digits|#handle|<messenger>), (tel|telephone|phone|call|mobile|cell|hotline|whatsapp|line|fax|e-mail|email) ..2 (#phone|#email) ..6 (for|if|with|any|to|between|and ask|and we|and i)
        (give|drop|shoot|send) (us|me) a (call|ring|text|line at|line on|mail|e-mail|email|buzz|sms), (let us|let's) (talk|chat|speak|discuss|continue) ..4 (phone|<messenger>|privately|directly|outside|email|e-mail)
        (tell|give|send|let) ..3 (us|me) ..3 your (phone|number|email|e-mail|mail address|whatsapp|mobile|cell), scan ..4 (qr|code) ..6 (contact|chat|service|support|register|claim|reach), (send|write|answer|reply|confirm|tell) ..8 to #email
        unless <negation> before 3
        unless <in-amazon> here
        unless <third-party> here
        unless <third-party> nearby
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
      .allows("Call UPS at 1-800-742-5877 and they will bring it again."),
      .allows("Please reply to this message with your phone number for the carrier."),
      .allows("The manufacturer runs a hotline: 1-800-555-0199."),
    ])
}
