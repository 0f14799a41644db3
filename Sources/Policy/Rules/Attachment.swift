import Drafts

extension Rule {
  static let attachment = Rule(
    "attachment", .error,
    summary: "Attach invoices, instructions, warranties, return labels and design proofs, and nothing else.",
    clause: "Not permitted: attachments other than invoices, instructions, warranties, labels and proofs.",
    signals: ["attachment", .attachedFile, "permitted-paper"],
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
      AttachmentCheck.findings(evidence)
        + evidence.distinctSightings(["attachment", .attachedFile]).map {
          Finding(
            rule: "attachment", severity: .error, range: $0.range,
            message: "This may not be attached: only invoices, instructions, warranties, labels and design proofs may.")
        }
    },
    repair: { finding, evidence in
      // What is attached is taken off in the mail program.
      evidence.draft.attachments.contains { $0.range == finding.range } ? [] : Repair.removeSentence(finding, evidence)
    },
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

/// What is sent along with a mail.
enum AttachmentCheck {
  static func findings(_ evidence: Evidence) -> [Finding] {
    let attachments = evidence.draft.attachments.filter { !belongsToMail.contains($0.mediaType) }
    var findings: [Finding] = []
    func report(_ attachment: Drafts.Attachment, _ message: String) {
      findings.append(Finding(rule: "attachment", severity: .error, range: attachment.range, message: message))
    }
    for attachment in attachments where !attachment.isShownInline && !isPermitted(attachment, evidence) {
      report(
        attachment,
        "This may not be attached: only invoices, instructions, warranties, labels and design proofs may.")
    }
    let limit = evidence.declarations.channel == .api ? 5 : 10
    let total = attachments.reduce(0) { $0 + $1.size }
    if total > limit << 20, let largest = attachments.max(by: { $0.size < $1.size }) {
      report(
        largest, "The attachments have \((total + (1 << 20) - 1) >> 20) MB in all; at most \(limit) MB are allowed.")
    }
    return findings
  }

  private static func isPermitted(_ attachment: Drafts.Attachment, _ evidence: Evidence) -> Bool {
    let name = FileName(attachment.name.utf8)
    if programs.contains(where: { attachment.name.lowercased().hasSuffix($0) }) { return false }
    if name.isPermitted { return true }
    if name.isForbidden { return false }
    let kind = attachment.mediaType.prefix { $0 != "/" }
    if kind == "image" {
      let picture = Picture(named: attachment.name)
      if let doubt = picture.doubt { return doubt == Pictures.unclear && evidence.sees("permitted-paper") }
      return true
    }
    // A name that says nothing: what the text says of it counts.
    let isPaper = papers.contains(attachment.mediaType) || attachment.name.lowercased().hasSuffix(".pdf")
    return isPaper && evidence.sees("permitted-paper")
  }

  /// Nobody needs a program, a page or a card to fulfil an order.
  private static let programs = [
    ".exe", ".msi", ".bat", ".cmd", ".js", ".vbs", ".apk", ".dmg", ".scr", ".html", ".vcf",
  ]

  /// What mail programs add: signatures, and other forms of what the message says.
  private static let belongsToMail: Set<String> = [
    "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature", "text/calendar",
    "text/x-amp-html", "text/watch-html",
  ]

  /// Types of what may be an invoice or a manual.
  private static let papers: Set<String> = [
    "application/pdf", "application/msword", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.oasis.opendocument.text", "application/rtf", "text/rtf", "text/plain",
  ]
}
