extension Lexicon {
  /// What may be attached to a message, and what may not.
  static let papers: StaticString = """
    attaching:
      attached, enclosed, attach, enclose, attaching, enclosing, attaches, encloses, attachment, attachments, annex
      herewith
      with this (message|mail|e-mail|email), find enclosed, as a pdf, as pdf, included as, see pdf
    # What may be attached.
    permitted-paper: invoice~, receipt~, manual~, instruction~
      (user|assembly|care|quick-start|installation|size|wiring|start) (guide|sheet|chart|diagram), guide
      warranty, guarantee, return label~, label~, proof~, mock-up~, mockup~, sketch~, drawing~, draft~, diagram~
      data sheet, safety sheet
      certificate, customs form, credit note, quote, estimate, packing list, photo of (the|your), picture of the
      design, layout
    paper-holder:
      (brochure|poster|catalogue|catalog|flyer|leaflet|magazine|card|calendar) (holder|rack|box|frame|stand|panel|
        hanger|map)
      survey map, range of motion, screw~, tube
    # What is an advertisement, an entertainment, or about us.
    forbidden-paper:
      brochure~, catalog~, catalogue~, price list~, pricelist, price sheet, flyer~, flier~, leaflet~, newsletter~
      lookbook~, look book, portfolio, magazine~, presentation, slideshow, slides, (company|our|firm) profile
      list of ..2 (shops|products|wares|prices|goods|seeds|offers)
      (our|winter|summer|spring|autumn|product|price|full product) ..2 list, product list, range, collection
      bestsellers, latest offers
      survey~, questionnaire~, feedback form~, rating form, (form|sheet) ..3 (opinion|feedback|rate us|how you like)
      (referral|order|reorder|sign-up|signup|registration) form~
      (template|example|sample|text|wording|screenshot) ..6 (review|stars|feedback|rating), coupon~, voucher~
      gift card~, discount~
      poster~, wallpaper~, calendar~, postcard~, (christmas|greeting|thank-you|birthday|holiday) card~, sticker~
      coloring page~, colouring page~
      recipe~, recipe book, cookbook, e-book~, ebook~, epub, song, playlist, poem, short story, video~, film, clip
      workout plan, diet plan
      (picture~|photo~|snapshot~|snap~|image~|video~|pictures|clip) ..4 (our ..1 (team|crew|workshop|factory|shop|
        staff|family|farm|dog|other|new|fair|village|studio|stand)|us at|us in|other (colors|colours|products|
        models)|our)
      (story|letter) (of|from|about) (our|us|the (school|village|charity)), reseller terms
      (trade|dealer|distributor|wholesale) (terms|application|list|agreement)
      other (colors|colours|models|products|designs) ..2 (which|that|we), (flyer|leaflet|brochure) ..3 tells
      petition, donation form
      unless <paper-holder> here
    """
}
