extension Lexicon {
  /// What sellers have to sell, where they show it, and how they praise it.
  static let wares: StaticString = """
    # Goods in general, the way an advertisement speaks of them.
    wares: products, items, goods, merchandise, collection~, range, ranges, line, lines, line-up, lineup, assortment
      catalog~, catalogue~, selection, portfolio, bestseller~, best-seller~, top seller~, arrivals, novelties
      creations
      accessories, designs, styles, colors, colours, scents, flavors, flavours, sizes, patterns, models, editions
      bundles, sets, gift sets, kits, pieces, blends, series, releases, picks, favourites, favorites, classics, extras
      offers, deals, specials, sale, sales, <goods>
    # Goods by name: what one sells beside what was ordered.
    goods:
      lamps, lights, candles, soaps, scarves, socks, hats, gloves, shirts, dresses, shoes, boots, bags, belts, coats
      wallets, mugs, cups, bowls, plates, pots, pans, knives, boards, trays, glasses, bottles, jars, teapots, kettles
      teas, coffees, beans, biscuits, cookies, jams, chocolates, spices, oils, sauces, syrups, sweets, recipes
      toys, puzzles, games, books, journals, pens, papers, inks, brushes, paints, yarns, fabrics, threads, quilts
      towels, sheets, blankets, pillows, cushions, curtains, rugs, mats, tables, chairs, stools, shelves, benches
      tools, drills, saws, hammers, screws, filters, refills, batteries, chargers, cables, cases, covers, speakers
      headphones, cameras, tents, backpacks, bikes, rods, lures, reels, balls, rackets, harnesses, leashes, collars
      seeds, bulbs, plants, feeders, creams, lotions, shampoos, balms, perfumes, earrings, necklaces, rings
      bracelets, watches, frames, prints, posters, stickers, cards, wreaths, garlands, ornaments, bibs, onesies

    # Where a seller shows his wares.
    shopfront:
      shop, store, storefront, webshop, web shop, website, web site, web page, site, homepage, boutique, outlet
      showroom, page, gallery, profile, online shop, online store, brand store, brand page, market stall, farm shop
      stall, shelves, shop window, amazon store, workbench, catalog, catalogue, blog, lookbook, workshop, atelier
      studio
    season: spring, summer, autumn, fall, winter, christmas, holiday, easter, halloween, valentine's, black friday
      advent, festive, back to school, mother's day, father's day
    new-adjective: new, newest, latest, brand-new, upcoming, fresh, limited
    adjective:
      <new-adjective>, own, full, whole, entire, other, online, little, lovely, complete, wide, big, huge, famous
      matching, handmade, popular, best-selling, amazon, small, current, remaining, extensive, beautiful, different
    whole: whole, entire, complete, full
    # How sellers get their wares.
    make: make, makes, sell, sells, carry, carries, stock, stocks, offer, offers, bake, bakes, build, builds, sew, sews
      craft, crafts, grow, grows, brew, brews, print, prints, roast, roasts, produce, produces, design, designs, do
      have

    # Platforms that a seller lives on, and what one does there.
    social: instagram, insta, facebook, tiktok, tik tok, pinterest, youtube, twitter, linkedin, snapchat, threads app
      social media, socials, social channel~, social networks, facebook group
    # Those to whom a good word might be put.
    friend: friend~, family, colleague~, coworker~, neighbor~, neighbour~, relatives, buddy~, pals, mates, moms, mums
      loved ones, acquaintances, fence, class, team mates, teammates, others, everybody you know, people you know
      everyone you know, somebody who, someone who, anybody who, anyone who, other (parents|cooks|gardeners|owners)
    """
}
