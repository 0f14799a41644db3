extension Lexicon {
  /// Who acts, who is addressed, and who else there is.
  static let people: StaticString = """
    our: our, my, this shop's, the seller's
    negation: not, never, without, nobody, nor, neither, refuse~, cannot
      no (need|longer|way|reason|obligation)
      rather than, instead of
      unless <encouragement> after 2
      unless <why-not> before 2
    why-not: why not, why do not you, why would not you, whether or not
    no: no, not, never, neither, nor, without, nothing, none, cannot
      unless <encouragement> after 2
    encouragement: forget, hesitate, miss, only, be shy, wait, better (way|thanks|help), greater (help|gift|joy)
      ask but (please|could|would|can)

    # Whom an order needs besides the seller. Settings may name more.
    own-carrier:
    own-manufacturer:
    carrier: <own-carrier>
      spedition, paketdienst, zustelldienst, transporteur~, livreur, corriere, spedizioniere, transportista, mensajería
      carrier~, courier~, postal service, post office, usps, ups, fedex, dhl, dpd, gls, hermes, evri, royal mail
      canada post, australia post, la poste, deutsche post, correos, poste italiane, ontrac, lasership, purolator, tnt
      freight company|forwarder|carrier, haulier~, hauler, trucking company, delivery company|service, parcel service
      depot, driver, dispatcher, yamato, colissimo, chronopost, mondial relay, inpost, postnl, amazon logistics
      (freight|haulage|logistics|removals|transport) (can|may|will) [also] [best] be (called|reached|contacted|phoned|rung)
      customs, customs office|broker, shipping company|line, mover~
    manufacturer: <own-manufacturer>, manufacturer~, maker~ of, maker's, brand's support, factory support, producer~
      manufacturer|brand|maker ..2 (support|hotline|helpline|service|website|site)
    warranty-service: warranty (service|center|centre|department|provider|line|desk), guarantee service
      (warranty|guarantee) is (run|given|handled|honored|honoured) by
      (service|repair) (center|centre|partner|agent|network), authorised|authorized (service|repair|dealer|workshop)
      <manufacturer> ..3 warranty, warranty ..6 <manufacturer>, warranty ..3 handled by, insurer, insurance company
    third-party: <carrier>, <manufacturer>, <warranty-service>, police, poison control, customs
    """
}
