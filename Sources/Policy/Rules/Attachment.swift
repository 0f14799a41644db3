extension Rule {
  static let attachment = Rule(
    "attachment", .error,
    summary: "Attach invoices, instructions, warranties, return labels and design proofs, and nothing else.",
    clause: "Not permitted: attachments other than invoices, instructions, warranties, labels and proofs.",
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
      our-paper: <attaching> ..2 our _, our ..6 (is|are|was|were) ..1 (attached|enclosed)
        <attaching> ..6 our (other|new|whole)
        unless <permitted-paper> here
        unless <our-finding> here
      our-finding:
        our (technician~|supplier~|packer~|carrier|carpenter|designer|engraver|tailor|accountant|printer|colleague~)
      # Fastened to a thing, or fit for one: no paper.
      fastened:
        (attached|attaches|attach|attaching) ..3 (to|with|on) (the|a|your|its|it|each|both|glue|clips|two|screws)
        (attachment|attachments) (for|of|head|is missing|are in), (brush|mixer|drill) attachment~
        attach (the|it|them|both|your), attached to the, encloses
        unless <mailed> here
      mailed: attached to this (mail|message|e-mail|email)
      buyer-attached: you (attached|enclosed|sent), your attachment, please attach
      """,
    judge: { evidence in
      evidence.distinctSightings(["attachment", .attachedFile]).map {
        Finding(
          rule: "attachment", severity: .error, range: $0.range,
          message: "This may not be attached: only invoices, instructions, warranties, labels and design proofs may.")
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
