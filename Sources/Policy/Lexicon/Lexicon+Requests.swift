extension Lexicon {
  /// How one asks, offers and invites.
  static let requests: StaticString = """
    please: please, kindly, pls, plz
    could-you: could|can|would|will|might|may|won't|could you (please|kindly)
      (could|can|would|will|might|may) you [please|kindly|also|perhaps|maybe|just|take a moment to|spare a minute to]
      (could|can|would|will|might) you [be so kind as to|be kind enough to|be willing to|like to|mind|consider|care to]
      would you mind, would it be possible to, is it possible to, do you mind, have you (time|a minute) to
      we (would|will|should) (ask|like|love|want|need) [for] you to, we ask you [to], we ask that you, we kindly ask
      we (would|will) (appreciate|love|be grateful|be happy|be glad|be thrilled|be delighted|welcome) [it] if you
      (grateful|happy|glad|thankful|appreciate it|appreciate|lovely|great|nice|wonderful|kind) if you
      mean (a lot|the world|much|so much) ..2 if you, we beg you [to], may we (ask|invite|beg) [you]
      (do not|never) (forget|hesitate) to, remember to, be sure to, make sure to, feel free to, feel welcome to
      we [kindly|warmly|cordially] (invite|encourage|request) [you], you are (invited|welcome) to, why not
      take (a|one|two|five|a few|a quick) (moment|minute|second|minutes|seconds) to, find time to, found time to
      (spare|find|have|got) (a|one|two|five|a few) (moment|minute|second|minutes|seconds) [to]
      all (you have to do|you need to do|it takes) is [to], you (only|just) (need|have) to
      you can [also|always|simply|just|now], you may [also], you could [also], do us the favour and, do me a favor and
      (we|i) (hope|wish|want|need|would like|would love|trust) [that] you [will|would|can]
      (we|i) (hope|wish|want|would like|would love) to (see|read|hear|have), help us by
      it would (mean|help) ..6 if you
      it is (better|easier|faster|quicker|best) to, it would be (better|easier|faster|best) to, it's better you
      how about, any chance, may we, could we, can we, do (share|leave|tell|rate|write|post|review|let|describe|say)
    bid: <please>, <could-you>

    if-trouble: (if|should) ..8 (problem|problems|issue|issues|question|questions|concern|concerns|trouble|need|needs)
      (if|should) ..8 (wrong|help|anything|assistance)
      (any|whenever|at the slightest|with any) ..2 (problem|problems|issue|issues|question|questions|concern|concerns)
      (any|whenever|at the slightest|with any) ..2 (trouble|worries|worry)
      (need|want|require) ..2 (help|assistance|anything)
    """
}
