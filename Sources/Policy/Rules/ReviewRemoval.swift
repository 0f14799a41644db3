extension Rule {
  static let reviewRemoval = Rule(
    "review-removal", .error,
    summary: "Nobody may be asked to remove or change a review, a rating or feedback already given.",
    clause: "Not permitted: asking a customer to remove or update a review, neither for something nor for nothing.",
    signals: ["review-removal"],
    phrases: """
      change-review: remove~, delete~, change~, update~, revise~, edit~, reconsider~, rethink~, raise~, withdraw~, adjust~, improve~, retract~, rewrite~, amend~, modify~, correct~, upgrade~, increase~, erase~, cancel~, revisit~, alter~, fix~, reverse~, undo~, lift~, soften~, bump~, polish~
        (take|bring|pull|get|have|taking|bringing|pulling) ..4 (down|off|away|back), (take|have|taking) (another|a second|a fresh|one more|a new|a kinder) look at, (come|comes|coming|came|goes|go) (down|off), turn~ ..4 into, make ..4 disappear
      review-removal:
        <change-review> ..5 (<given-review>|the review|this review|that review|a review|the rating|the feedback|it ..2 review|what you wrote|your words|your stars|those stars|those words|the stars|that star|your comment|your comments|your review)
        (take|pull|bring|get|have|taking|pulling|bringing) ..1 (<given-review>|the review|that review|this review|your review|the feedback|your feedback|your rating|it) ..1 (down|off|away|offline|removed|deleted|changed)
        (the|that|this|your) [<review-attribute>] (review|rating|feedback|comment) ..4 (has|needs|must|should|have|ought|comes|come|to be|gets|could|can|may|might|will|would|be|is|were|disappear~|vanish~|go~|gone) ..3 (down|off|removed|deleted|changed|updated|revised|edited|disappear|vanish|go|gone|away|raised|corrected|improved|higher|fairer|kinder|taken down|withdrawn|reconsidered|history)
        (<given-review>|your review|that review|those stars|these stars|your stars|three stars|two stars|one star|your rating) ..8 (reflect~|deserve~|fair~|another|reconsider~|second look|higher|change of heart|now that|more|fifth|fourth|grow)
        (another|second|fresh|one more|new|kinder) look at ..5 (star|stars|review|rating|feedback|comment|what you wrote)
        (turn|make|change|round|push|move|lift|nudge|bump) ..5 (star|stars|review|rating|feedback) ..4 (into|to|up)
        (missing|fifth|fourth|last|lost|other) star
        (add|adding|give|giving|restore|return) ..3 (missing|fifth|fourth|last|another|more|one more|extra|two more) (star|stars)
        (reflect|reflects|match|matches|show|shows) ..4 (in|by) ..2 (your|the) (review|rating|feedback|stars)
        unless <negation> before 4
        unless <no-request> here
        unless <editing-help> here
      no-request: (entirely|completely|totally|is) ..3 (your own|up to you|yours), your own affair, only you can, amazon (will|may|can) (remove|delete), you asked (how|whether|if), how to (edit|change|update|delete)
      editing-help: (can|to) ..3 (edit|change|update|delete) ..6 under (your account|your profile|your reviews|community), you asked (how|whether|if)
      """,
    judge: { evidence in
      evidence.sightings("review-removal").map {
        Finding(
          rule: "review-removal", severity: .error, range: $0.range,
          message: "This asks for a change to a review that was given. Solve the problem and say nothing about the review.")
      }
    },
    repair: Repair.removeSentence,
    examples: [
      .flags(
        "The new lamp is yours. Please ⟦remove your negative review⟧.",
        fixed: "The new lamp is yours."),
      .flags("Could you ⟦take another look at those three stars⟧?"),
      .flags("Would you ⟦update your feedback⟧ on the lamp?"),
      .allows("Could you change or update the address in Your Orders?"),
      .allows("We will never ask you to change your review."),
      .allows("---\nkind: necessary\n---\nYou asked how to edit a review: open Your Account, then Community."),
    ])
}
