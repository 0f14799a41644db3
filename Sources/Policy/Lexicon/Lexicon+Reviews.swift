extension Lexicon {
  /// Reviews, feedback and stars, and what one does with them.
  static let reviews: StaticString = """
    # What a review is called; not the review of a proof, nor the stars on a flag.
    review-noun: review, reviews, feedback, feedbacks, rating, ratings, star rating, testimonial~, write-up, ★
      evaluation, appraisal, comment~ on amazon, <star-noun>
      unless <other-review> after 5
    other-review: review ..2 (board|copy|of your claim|draft|proof|layout|offer|attached|journal|claim|file)
      review ..2 (delivery|shipping|instructions|design|mock-up|artwork|sketch|template|text|spelling|wording)
      review ..2 (address|details|terms), reviewed the (layout|draft|proof|design|sketch)
      feedback (button|light|loop) on ..2 (remote|mixer|amplifier), feedback (button|cable|loop|noise)
      feedback ..4 (proof|draft|design|engraving|mock-up|mockup|layout|sketch|artwork|packaging)
      (rating|load) plate, (power|energy|safety|fire|voltage|load) rating
    star-noun: stars, (one|two|three|four|five|1|2|3|4|5|fourth|fifth|missing|lost|last|single|half|extra|more) star
      unless <star-thing> here
    star-thing:
      stars or, blanket, star (chart|sign|map|print|cut-out|anise|pattern)
      stars ..3 (flag|display|ceiling|cake|banner|shirt)
      stars on (the|your), hotel, flag, garland, tree topper, ceiling, glow, sky chart, how many stars you want
      star ..2 (next to the date|engraved|bracelet|topper), (wrong|missing) star ..3 engraved, colour of the star
    opinion: opinion~, thoughts, impression~, experience, verdict, view, views, two cents, honest words, judgement
      judgment
    words-on-amazon: few words, few lines, few sentences, sentence or two, line or two, word or two, two sentences
      (few|kind|some|good) (words|lines) (in public|publicly|online)
      couple of [honest|kind|short|frank|more] (lines|sentences|words), honest (word|words|line|lines), some words
      (kind|good|nice|short|positive|friendly|warm|true|own|your) (word|words|line|lines|sentences)
    review: <review-noun>, <write-review>
    # Where reviews stand, and who reads them.
    amazon: amazon, your orders, product page, listing, product's page, its page, detail page
    shoppers: (other|fellow|future|the next) (shopper~|buyer~|customer~|people|parents|cooks|readers|gardeners|owners)
      (other|fellow|future|the next) (riders|users|anglers|angler|campers|runners|fans), others, everyone, everybody
      amazon shoppers, the world

    # What one does to make a review.
    give: leave~, write~, post~, share~, give~, submit~, drop~, provide~, add~, publish~, put~, place~, send~, type~
      record~, make~, jot~ down, pen~, hand~, spare~, upload~
    rate: rate~, review, reviewed, reviewing, evaluate~, assess~, appraise~
    purchase-word: us, it, your, our, the, this, them, me, seller, purchase, product, him, one, everything
    write-review:
      <give> ..5 <review-noun>
      <give> ..4 <words-on-amazon> ..8 <amazon>
      <give> ..5 <opinion> ..8 <amazon>
      <give> ..5 <opinion> ..3 with <shoppers>
      <rate> [both] <purchase-word>, judge us
      (tell|telling|tells|told) ..2 (amazon|<shoppers>), let ..1 <shoppers> (know|hear|see), (show|inform) <shoppers>
      (say|describe|judge|tell|record|comment) ..8 (on|under|at) <amazon>, (say|write) ..2 (word|words|sentence) about
      your (<opinion>|words|voice) ..3 on <amazon>, speak ..2 mind on ..2 <amazon>, write about (the|your|it|this|our)
      say so on <amazon>
      unless <other-review> after 5

    # What was given before and is there to be seen.
    review-owner: your, that, the, this, those, these, a, an
    number-word: one, two, three, four, 1, 2, 3, 4, single, few
    given-review: (the|that) (comment|feedback|rating|review) (on|about) (our|us|the product)
      (low|bad|poor|negative) (score|stars)
      (your|that|those|these) [<review-attribute>] [product|seller|amazon|public] <review-noun>
      <review-owner> <review-attribute> [product|seller|amazon] <review-noun>, <review-noun> of (yours|<number-word>)
      (one|two|three|1|2|3) star [rating|review|comment], (one|two|three|four|1|2|3|4) stars, single star
      <review-noun> ..1 you [have] (left|gave|wrote|posted|submitted|published|given|written), the stars
      you [have] (left|gave|wrote|posted|published|given) ..6 <review-noun>, you [have] rated, the (review|rating)
      <posted-words>, (negative|bad|poor|low|critical|unhappy) (review|feedback|rating|comment)
    # The same without the word.
    posted-words: (words|lines) on (the|our|its) ..1 page, (that|your) comment
      what you [have] (wrote|posted|said|published|written) [about]
      the (words|lines) you [have] (wrote|left)
      (your|that|those|these) [<review-attribute>] (words|lines|comment|comments|remark~|criticism|verdict|complaint)
      you [have] (called|described|criticised|criticized) ..6 on <amazon>, (those|these) (lines|words), your score
      (complaint|comment|lines|words|remark) ..1 you [have] (published|posted|left|wrote|put)
    review-attribute: negative, bad, poor, low, unfavorable, unfavourable, critical, harsh, recent, existing, current
      previous, old, angry, unfair, mixed, neutral, unhappy, public, first, earlier, original, lukewarm, disappointing
      single, published, (one|two|three|four|1|2|3|4) star, (one|two|three|four|1|2|3|4)

    # A review as the seller would like it.
    full-mark: (five|5) [shining|golden|bright|full|shiny|whole|big|little] (star|stars) [review|rating|feedback]
      all (five|5) [stars], 5 ★, full (marks|stars|score), top marks
      (top|best|highest|perfect|maximum) (rating~|score~)
      (top|best|highest|maximum) (stars|grade|review|feedback), the full (five|5), (five|5) out of (five|5), ★★★★★
      thumbs up, 5/5, the fifth star, five-star
    praising: positive, good, great, nice, glowing, excellent, favorable, favourable, kind, wonderful, perfect
      stellar
      lovely, sunny, shining, fantastic, amazing, enthusiastic, warm, generous, flattering, beautiful, brilliant
    good-review: <full-mark>, <praising> ..1 (review|reviews|rating|ratings|feedback|feedbacks|testimonial|stars)
      <praising> [word|words|line|lines|sentence|sentences] [or two|about it|about us|from you] on ..2 <amazon>
      unless <star-thing> here
      unless <other-review> here

    # Words that leave it to the buyer what to write.
    neutral: honest, honestly, frank, <both-ways>
    both-ways:
      (positive|good|praise|happy|kind|love|like|loved|liked|pleased|satisfied|glowing|short) ..1 or ..1 <contrary>
      <contrary> ..1 (or|and) ..1 (positive|good|praise|happy|kind|blame|sweet), good and bad, good and ..2 bad
      praise and criticism, praise or criticism, whatever (your|you|it|the|its|we)
      either way
      both ways, (for|be it for) better (or|and) [for] worse, pros and cons, hate it, feel free to be critical
      critical words, five stars or one, one or five, (any|whatever ..1) number of stars, what you really think
      (from|between) (one|1) (to|and) (five|5), like and what ..4 (not|dislike), praise or scold, whether ..6 or not
      enjoyed ..3 or not
      be critical, right or wrong, any (rating|review|answer|star|number|opinion), ever so critical
    contrary: negative, bad, not, criticism, unhappy, cruel, unkind, stern, worse, hate, blame, critical, dissatisfied
      displeased, disliked, sour, poor, long
    """
}
