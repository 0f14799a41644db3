extension Rule {
  static let attachment = Rule(
    "attachment", .error,
    summary: "Attach invoices, instructions, warranties, return labels and design proofs, and nothing else.",
    clause:
      "Not permitted: attachments other than invoices, product instructions, warranty information, labels and proofs.",
    signals: ["attachment", .attachedFile],
    phrases: """
      attachment:
        (<attaching>|with|as) ..8 <forbidden-paper>, <forbidden-paper> ..8 (<attaching>|to this mail|as pdf|as a pdf)
        <attaching> & <forbidden-paper>, <our-paper>
        when <attaching> here
        unless <no> before 4
        unless <fastened> here
        unless <buyer-attached> here
        unless <permitted-paper> before 4
      # Something about us that is none of the permitted papers.
      our-paper: <attaching> ..2 our _, our ..6 (is|are|was|were) ..1 (attached|enclosed), <attaching> ..6 our (other|new|whole)
        unless <permitted-paper> here
        unless <our-finding> here
      our-finding: our (technician~|supplier~|packer~|carrier|carpenter|designer|engraver|tailor|accountant|printer|colleague~)
      attaching: attached, enclosed, attach, enclose, attaching, enclosing, attaches, encloses, attachment, attachments, annex, herewith
        with this (message|mail|e-mail|email), find enclosed, as a pdf, as pdf, included as, see pdf
      # What is an advertisement, an entertainment, or about us.
      forbidden-paper: brochure~, catalog~, catalogue~, price list~, pricelist, price sheet, flyer~, flier~, leaflet~, newsletter~
        lookbook~, look book, portfolio, magazine~, presentation, slideshow, slides, (company|our|firm) profile, list of ..2 (shops|products|wares|prices|goods|seeds|offers)
        (our|winter|summer|spring|autumn|product|price|full product) ..2 list, product list, range, collection, bestsellers, latest offers
        survey~, questionnaire~, feedback form~, rating form, (form|sheet) ..3 (opinion|feedback|rate us|how you like), (referral|order|reorder|sign-up|signup|registration) form~
        (template|example|sample|text|wording|screenshot) ..6 (review|stars|feedback|rating), coupon~, voucher~, gift card~, discount~
        poster~, wallpaper~, calendar~, postcard~, (christmas|greeting|thank-you|birthday|holiday) card~, sticker~, coloring page~, colouring page~
        recipe~, recipe book, cookbook, e-book~, ebook~, epub, song, playlist, poem, short story, video~, film, clip, workout plan, diet plan
        (picture~|photo~|snapshot~|snap~|image~|video~|pictures|clip) ..4 (our ..1 (team|crew|workshop|factory|shop|staff|family|farm|dog|other|new|fair|village|studio|stand)|us at|us in|other (colors|colours|products|models)|our)
        (story|letter) (of|from|about) (our|us|the (school|village|charity)), reseller terms, (trade|dealer|distributor|wholesale) (terms|application|list|agreement)
        other (colors|colours|models|products|designs) ..2 (which|that|we), (flyer|leaflet|brochure) ..3 tells, petition, donation form
        unless <paper-holder> here
      paper-holder: (brochure|poster|catalogue|catalog|flyer|leaflet|magazine|card|calendar) (holder|rack|box|frame|stand|panel|hanger|map)
        survey map, range of motion, screw~, tube
      # What may be attached.
      permitted-paper: invoice~, receipt~, manual~, instruction~, (user|assembly|care|quick-start|installation|size|wiring|start) (guide|sheet|chart|diagram), guide
        warranty, guarantee, return label~, label~, proof~, mock-up~, mockup~, sketch~, drawing~, draft~, diagram~, data sheet, safety sheet
        certificate, customs form, credit note, quote, estimate, packing list, photo of (the|your), picture of the, design, layout
      # Fastened to a thing, or fit for one: no paper.
      fastened: (attached|attaches|attach|attaching) ..3 (to|with|on) (the|a|your|its|it|each|both|glue|clips|two|screws) , (attachment|attachments) (for|of|head|is missing|are in), (brush|mixer|drill) attachment~
        attach (the|it|them|both|your), attached to the, encloses
        unless <mailed> here
      mailed: attached to this (mail|message|e-mail|email)
      buyer-attached: you (attached|enclosed|sent), your attachment, please attach
      """,
    judge: { evidence in
      evidence.distinctSightings("attachment", .attachedFile).map {
        Finding(
          rule: "attachment", severity: .error, range: $0.range,
          message:
            "This may not be attached: only invoices, instructions, warranties, return labels and design proofs may.")
      }
    },
    repair: Repair.removeSentence,
    examples: [
      .flags(
        "Which colour do you want? ⟦Our spring catalogue is attached⟧.",
        fixed: "Which colour do you want?"),
      .flags("Please open the attached ⟦Company_Profile.pptx⟧ too."),
      .flags("See [all our lamps](⟦lookbook.pdf⟧)."),
      .allows("The invoice is attached, and so is a photo of the scratch."),
      .allows("The brochure holder is attached to the wall with two screws."),
      .allows("Here are [the instructions](assembly.pdf) for your shelf."),
      .allows("The coupon you attached could not be read."),
    ])
}
