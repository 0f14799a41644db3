extension Rule {
  static let reviewPressure = Rule(
    "review-pressure", .error,
    summary: "A review request must be neutral: not only for good reviews, not only from the happy, nothing to write.",
    clause: "Not permitted: asking only for positive reviews, only from buyers with a good experience, or steering the rest away.",
    signals: ["review-pressure", "review-gating", "review-talk"],
    phrases: """
      review-pressure:
        (<bid>|<give>|deserve~|earn~|hope for|hope to|hoping for|love|appreciate|want|need|expect~|count on|look forward to|worth|would be|with|click|tap|select|choose|reward us|award) ..6 <good-review>
        <good-review> ..6 (would|help|helps|means|mean|is what|makes|make|keeps|please|if|from you|on amazon|on the product)
        <if-happy> ..8 <write-review>
        <write-review> ..8 <if-happy>
        <if-happy> ..8 (<review-noun>|<tell-amazon>|stars)
        <before-review> ..10 (<contact-us>|<first>|<chance>), (<contact-us>|<chance>) ..8 <before-review>
        before you (tell|warn|complain to|write to|go to|turn to|rush to) ..3 (world|others|amazon|everyone|public|shoppers|internet|anyone)
        <hold-back>
        (tell|write|say|mention|praise|show|include|describe|upload|add|emphasize|highlight|stress) ..6 (in|with|for) (your|the|a) (review|feedback) ..4 (that|how|<praise>|photo|picture|video)
        (mention|write|praise|say|highlight|stress|emphasize) ..4 <praise> ..6 (review|feedback)
        (review|feedback) ..3 (should|must|ought to|could|might) (mention|say|include|contain|show|praise)
        (make sure|be sure) ..4 (review|feedback) ..6 (mention~|say~|include~)
        (anything|nothing|less|fewer|lower) (less than|but|below|under) (five|5|a five), only (five|5) stars, (four|4) stars ..6 (hurt~|failure|fail~|bad|punish~|ruin~)
        {excellent-feedback-link}, {positive-feedback-link}, {excellentfeedback}, {positive-review-link}, {five-star-link}
        unless <neutral> here
        unless <not-asking> before 6
      # Steers the unhappy away, if the draft speaks of reviews at all.
      review-gating: <if-unhappy> ..10 (<first>|<instead>|<hold-back>), (<first>|<instead>|<hold-back>) ..8 <if-unhappy>
        unless <not-asking> before 6
      review-talk: <review-noun>, <write-review>
      if-happy: (if|when|since|as|because|provided|in case|assuming|should|whenever|now that) ..3 (you|it|they|everything|all|the) ..6 (love|loved|like|liked|enjoy|enjoyed|enjoying|happy|satisfied|pleased|delighted|thrilled|smile|made you smile|good|great|perfect|fine|well|glad|content|impressed|works for you|lives up|met your expectations|exceeded|excited|brought you joy|right)
      if-unhappy: (if|when|should|in case|whenever) ..3 (you|it|anything|something|the|there) ..6 (unhappy|not happy|not satisfied|dissatisfied|disappointed|not love|not like|not perfect|not good|less than|not right|wrong|amiss|problem|problems|issue|issues|complaint|unsatisfied|fell short|not so|not pleased|bad|anything but|not what|fault|trouble|upset)
        for (problems|complaints|anything negative|anything else|everything else), not (happy|satisfied|pleased)
      first: <contact-us> ..4 (first|before|beforehand|directly|direct|privately|right away|instead), (first|please first) ..3 <contact-us>, come to us first, tell us first, us first
      contact-us: (contact|write|message|email|e-mail|call|tell|reach|reach out to|talk to|speak to|let|reply to|come to|turn to|give|ask|ping) ..1 (us|me|our team|our support|our service|we), get in touch, let us know, drop us
      chance: (chance|opportunity|possibility|time) ..4 (to|of|for us) ..2 (solve|fix|make|put|resolve|help|repair|set|mend|sort), make it right, put it right, make things right
      instead: instead of ..4 (review|rating|stars|feedback|amazon), rather than ..4 (review|rating|stars|feedback|amazon|publicly)
      hold-back: (not|never|kindly not|refrain from|without|before) ..2 (punish|punishing|leave|leaving|write|writing|post|posting|give|giving|hurt|destroy|ruin) ..4 (negative|bad|low|poor|publicly|one star|1 star|harsh)
      before-review: before ..4 (<write-review>|review|reviewing|<review-noun>|stars)
      tell-amazon: (tell|show|let) ..2 (amazon|world|others|everyone|shoppers|<shoppers>)
      praise: how (fast|quick|good|great|happy|easy|well|soft|beautiful|much|sturdy|friendly|comfortable|strong|bright|pretty), fast (shipping|delivery), great (service|quality), good (service|quality), excellent, quality, the word, the words
      neutral: positive or negative, negative or positive, good or bad, good and bad, bad or good, honest, honestly, whatever (your|you|it|the), either way, both ways, for better or worse, for better or for worse, praise or criticism, pros and cons, good bad or, love it or not, liked it or not, happy or not
      not-asking: never ask~, not ask~, not asking, no need, do not want, don't have to, not want
      """,
    judge: { evidence in
      let steering =
        evidence.sees("review-talk") || evidence.declarations.reason == .reviewRequest
        ? evidence.sightings("review-pressure", "review-gating") : evidence.sightings("review-pressure")
      return steering.map {
        Finding(
          rule: "review-pressure", severity: .error, range: $0.range,
          message: "This steers the review. Ask everybody, for whatever they think, or do not ask.")
      }
    },
    repair: { finding, evidence in
      guard let place = Repair.sentence(around: finding.range, in: evidence) else { return [] }
      let ask = "Would you review your purchase on Amazon? Whatever you think of it, good or bad, helps other shoppers."
      return [
        Fix("Replace by a neutral request", [Fix.Edit(place.range, ask)]),
        Fix("Remove this sentence", [Fix.Edit(place.removal)], isPreferred: false),
      ]
    },
    examples: [
      .flags(
        "The manual is attached. Please ⟦leave us a 5-star review⟧.",
        fixed:
          "The manual is attached. Would you review your purchase on Amazon? Whatever you think of it, good or bad, helps other shoppers."
      ),
      .flags("⟦If you love the lamp, please write a review⟧."),
      .flags("⟦Contact us before you leave a review⟧."),
      .flags("⟦Before you tell the world⟧, tell us."),
      .allows("Would you rate the lamp on Amazon, positive or negative?"),
      .allows("If you are happy with the proof, answer \"approved\". If you are not happy, tell us first what bothers you."),
      .allows("We never ask for a positive review."),
    ])
}
