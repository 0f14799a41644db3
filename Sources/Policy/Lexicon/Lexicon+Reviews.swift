extension Lexicon {
  /// Reviews, feedback and stars, and what one does with them.
  static let reviews: StaticString = """
    review-noun: review, reviews, feedback, feedbacks, rating, ratings, star rating, stars, star, testimonial~, write-up, ★
      evaluation, appraisal, comments on amazon, comment on amazon
    opinion: opinion~, thoughts, impression~, experience~, verdict, view, views, two cents, honest words
    words-on-amazon: few words, few lines, few sentences, sentence or two, line or two, word or two, couple of (lines|sentences|words)
    review: <review-noun>, <write-review>
    amazon: amazon, your orders, product page, listing, product's page
    shoppers: (other|fellow|future) (shopper~|buyer~|customer~|people|parents|cooks|readers|gardeners|owners|riders|users), others, the world, everyone, everybody

    give: leave~, write~, post~, share~, give~, submit~, drop~, provide~, add~, publish~, put~, place~, send~, type~, record~, make~, jot~ down, pen~, hand~
    write-review:
      <give> ..5 <review-noun>
      <give> ..4 <words-on-amazon> ..8 <amazon>
      <give> ..5 <opinion> ..6 <amazon>
      <give> ..5 <opinion> ..3 with <shoppers>
      rate ..2 us|it|our|the|your|this|them|me|seller|purchase|product
      review us|it|your|our|the|this|them|me, reviewing ..2 it|your|our|the, reviewed ..2 it|your|our|the
      rated us|it|our|your, rating us|it|our|the|your
      (tell|telling|tells) ..2 (amazon|<shoppers>) ..2 (what|how|about|whether|honestly|why)
      (say|describe|judge|tell) ..6 on <amazon>, let ..1 <shoppers> know ..2 (what|how), let <shoppers> hear
      (judge|rate|evaluate|assess) us, your (<opinion>|words|voice) ..3 on <amazon>

    # What was given before and is there to be seen.
    given-review: your <review-attribute> <review-noun>, that <review-attribute> <review-noun>
      (your|that|the|this) [<review-attribute>] <review-noun> (of yours|you [have] (left|gave|wrote|posted|given|written)), <review-noun> you [have] (left|gave|wrote|posted|submitted|published)
      (one|two|three|1|2|3|low|poor|bad) star [rating|review], (those|the|your|these) (one|two|three|1|2|3|four|4) stars, the [missing] (star|stars) you
      you (left|gave|wrote|posted) ..6 <review-noun>
      your <review-noun>
    review-attribute: negative, bad, poor, low, unfavorable, unfavourable, critical, harsh, recent, existing, current, previous, old, angry, unfair, mixed, neutral
      (one|two|three|1|2|3|four|4) star

    good-review: (five|5) star [review|rating|feedback|reviews|ratings], (five|5) stars, all five stars, 5 ★, ★, full marks, top marks, top rating, full stars
      (positive|good|great|nice|glowing|excellent|favorable|favourable|kind|wonderful|happy|perfect|best|top|high|stellar|lovely) ..1 (review|rating|feedback|reviews|ratings|testimonial|stars)
      thumbs up, highest rating, maximum (rating|stars), perfect score
    """
}
