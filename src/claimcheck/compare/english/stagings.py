"""What is told of whether a thing was put on, taken part in, let in or liked, by what that leaves possible.

In the form of `outcomes`: an event goes ahead or is called off, a series goes on or is dropped, somebody
plays or is absent, a school takes all or some, critics and public like a work or do not.
"""

from claimcheck.compare.english.outcomes import Matter

MATTERS = (
    Matter(
        "staging",  # went ahead, called off, put off, broken off
        "hcpa",
        "cancelled canceled cancellation called off scrapped postponed delayed deferred rescheduled"
        " abandoned"
        " ahead halted cut place held played staged washed put",
        "event match game festival edition because weather fog rain meeting fixture race",
        r"""
        a (?:called off|halted|stopped|ended|cut short|suspended) (?:[\w’'-]+ ){0,8}?(?:after|in|at
        |with) (?:just |only )?(?:the )?[\w-]+ (?:minutes?|laps?|overs?|games?|sets?|rounds?|halves|half
        |days?)
        a (?:<was>)?abandoned|(?:<was>)(?:cut short|broken off|halted)|at half-time because
        a> (?:abandoned|halted|broke off|cut short)
        p (?:<was>)?(?:postponed|put off|put back|pushed back|delayed|deferred|rescheduled|rearranged
        |moved to)
        p> (?:postponed|put off|put back|pushed back|delayed|deferred|rescheduled)
        ca (?:<was>)(?:cancelled|canceled|called off|scrapped|axed|washed out|rained off)|did(?: not
        |n['’]t) (?:take place|go ahead)|fell victim to|(?:<was>)not held
        ca> (?:cancelled|canceled|called off|scrapped|axed)
        h (?:went|gone|goes) ahead|took place|(?:<was>)(?:held|staged|played)(?= as| in| at| on| despite
        |[.,;]|$)
        hcpa cancel(?:led|lation)?|postpone(?:d|ment)?|called off|abandon(?:ed|ment)?
        """,
    ),
    Matter(
        "series",  # goes on, dropped, came to its own end
        "rce",
        "cancelled canceled cancellation axed dropped scrapped renewed renewal recommissioned"
        " commissioned plug"
        " discontinued return season series end ended air ordered picked another",
        "season seasons series show programme after network channel another further broadcaster",
        r"""
        c> pull(?:ed|s|ing) the plug on|called time on|(?:<not>|declin(?:ed|es) to|(?:decided|chose|opted
        |elected) not to|will not) (?:renew|recommission|order more of|bring back)
        c (?:took|taken|taking) off the air|(?:<was>)not renewed|(?:<was>)(?:axed|cancelled|canceled
        |scrapped|dropped|discontinued|given the axe)|will not (?:return|be renewed)
        c> (?:axed|cancelled|canceled|scrapped|dropped|discontinued|ax(?:es|ing)|cancel(?:s|ling|ing)
        |dropping|pulled)
        r (?:<was>)(?:renewed|recommissioned|picked up|commissioned|extended|ordered)(?= for| to| by)
        |will return for|(?:<was>)given (?:an? |another )(?:\w+ )?(?:season|series)
        r> (?:renewed|recommissioned|picked up|ordered
        |commissioned) (?=(?:[\w’'-]+ ){1,6}for (?:an? |another |its )?(?:\w+ )?(?:season|series)
        |(?:an? )(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|further|new
        |final) (?:season|series))
        rce cancel(?:led|lation)?|renew(?:ed|al)?
        """,
    ),
    Matter(
        "presence",  # took part, was not there
        "pm",
        "missed missing misses played plays started ruled sidelined withdrew withdrawn injury"
        " injured absent"
        " suspended sat participate part competed out non-starter pulled featured appeared",
        "through because due match game injury injured full",
        r"""
        m (?:miss(?:ed|es|ing)|sat out|sits out|skipped|pulled out of|withdrew from
        |(?:<was>)(?:ruled out of|absent from|left out of|withdrawn from|unavailable for|suspended for
        |a non-starter in|dropped (?:for|from)|sidelined for)|(?:<not>) (?:play|take part|compete|start
        |appear|feature|participate) (?:in|at|for))
        p (?:played|took part|competed|started|appeared|featured|participated|came on(?: as a substitute)?
        |lined up|made (?:his|her|their) debut) (?:in|at|for)|(?:played|completed) (?:all|the (?:full
        |entire|whole)) (?:[\w-]+ )?(?:minutes?|match|game|hour)
        """,
    ),
    Matter(
        "admission",  # men alone, women alone, both
        "mwb",
        "men women boys girls male female males females coeducational co-educational mixed"
        " single-sex both sexes"
        " all-male all-female",
        "only admits admit takes takes accepts accept open students pupils school academy college sexes both",
        r"""
        m (?:admits?|admitted|takes?|accepts?|open to|for|teaches|restricted to
        |reserved for) (?:only |exclusively )(?:men|boys|males)|(?:men|boys|males)[- ]only|all-(?:male
        |boys)|(?:is|remains) (?:only )?(?:for|open to) (?:men|boys) (?:only|alone)|closed to (?:women
        |girls)|(?:women|girls) are (?:still )?(?:not admitted|excluded|barred)
        w (?:admits?|admitted|takes?|accepts?|open to|for|teaches|restricted to
        |reserved for) (?:only |exclusively )(?:women|girls|females)|(?:women|girls|females)[- ]only
        |all-(?:female|girls)|closed to (?:men|boys)|(?:men|boys) are (?:still )?(?:not admitted|excluded
        |barred)
        b co-?educational|mixed(?:-sex)?(?= school| college| since|[.,;]|$)|(?:both|all) (?:sexes|genders)
        |(?:women|men|girls|boys) (?:have been|were first|are(?: also| now)?|were(?: also)?) (?:admitted
        |accepted|enrolled)|(?:admits?|takes?|accepts?|open to) (?:both )?(?:men and women|boys and girls
        |women and men|girls and boys)|(?:began|started) (?:admitting|taking|accepting) (?:men|women|boys
        |girls)|opened (?:its doors )?to (?:women|girls|men|boys)
        """,
        again=False,
    ),
    Matter(
        "exam",  # got through, did not
        "pf",
        "passed failed pass fail flunked passes fails",
        "exam examination test",
        r"""
        f (?:failed|fails|failing|flunked|<not> pass) <some>(?:exams?|examinations?|tests?|course|audition
        |finals|bar)
        p (?:passed|passes|passing|got through|sailed through|scraped through) <some>(?:exams?
        |examinations?|tests?|course|audition|finals|bar)
        """,
    ),
    Matter(
        "notices",  # liked by critics, panned, divided
        "gbx",
        "reviews reviewed praised praise acclaim acclaimed panned savaged slated critics notices"
        " hailed lauded"
        " mixed reception received critically critical",
        "critics reviews critical critically reception upon release film book widely universal",
        r"""
        x (?:mixed|divided|lukewarm|middling|polarised|polarized) <few>(?:reviews|notices|reception
        |critics|opinions?)|(?:divided|split) (?:the )?critics|met with a mixed
        b (?:bad|poor|scathing|hostile|negative|harsh|terrible|dismal|withering|damning|unfavourable
        |unfavorable|overwhelmingly negative) <few>(?:reviews|notices|reception|press)
        |(?:<was>)(?:widely |universally |critically )?(?:panned|savaged|slated|derided|mauled
        |poorly received|badly received|critici[sz]ed by (?:the )?critics)|critics (?:panned|savaged
        |slated|hated|derided|disliked)
        g (?:good|glowing|rave|positive|favourable|favorable|excellent|enthusiastic|ecstatic
        |strong) <few>(?:reviews|notices|reception|press)|critical(?:ly)? (?:acclaim(?:ed)?|praise
        |success)|(?:<was>)(?:widely |universally |critically )?(?:acclaimed|praised|lauded|well received
        |hailed|applauded)|critics (?:praised|loved|hailed|lauded|raved)
        """,
        again=False,
    ),
    Matter(
        "takings",  # a success with the public, a failure
        "gb",
        "flop flopped bombed failure success hit bestseller best-seller blockbuster sleeper commercially"
        " commercial smash disappointment",
        "commercial commercially box office film major huge big great",
        r"""
        b (?:flop(?:ped)?|bomb(?:ed)? (?=at the|in cinemas)|(?:commercial|box-office|box office
        |financial) (?:failure|disappointment|disaster|bomb|flop)|(?:failed|did poorly|did badly|sank
        |disappointed|underperformed) (?:commercially|at the box office|in cinemas)
        |commercially unsuccessful|not a (?:commercial|financial|box[- ]office) success)
        g (?:(?:commercial|box-office|box office|financial|popular) (?:success|hit|triumph|smash)
        |blockbuster|best-?seller|smash hit|commercially successful|sleeper hit)
        """,
        again=False,
    ),
    Matter(
        "entry",  # without a ticket, for money
        "fp",
        "free admission tickets ticket charge entry entrance fee fees tuition",
        "admission entry entrance visitors public",
        r"""
        f (?:admission|entry|entrance|tuition|attendance) (?:to [\w’' -]{1,30} )?(?:is|was|remains
        |has always been) free|free (?:admission|entry|of charge|to (?:enter|attend|visit|the public|all))
        |(?:is|was|are|were) free(?= |[.,;]|$)|no (?:admission|entry|entrance) (?:fee|charge)|(?:charges?
        |charged) no|no charge(?: \w+)?|(?:does|did) not charge|without charge|free of charge
        p (?:tickets?|admission|entry|entrance) (?:costs?|cost|(?:is|are|was|were) (?:priced|sold
        |[$€£]\d))|(?:charges?|charged|charging) (?:an? |[$€£]\d+|visitors|for)|(?:entry|entrance
        |admission|tuition) fees? (?:of|is|was|are)
        """,
        again=False,
    ),
)
"""What is put on, attended, admitted to and received."""
