"""What is told of a medicine, a disease, a species or a probe, by the outcomes that it leaves possible.

In the form of `outcomes`: each matter has all its outcomes, a letter each, and ways to tell them.
"""

from claimcheck.compare.english.outcomes import Matter

MATTERS = (
    Matter(
        "effect",  # causes, raises the risk or goes with it, helps against it, does nothing
        "cudn",
        "risk risks link linked links effect effects effective ineffective causes caused cause causing raises"
        " raise raised increases increased lowers lowered reduces reduced prevents prevent prevented protects"
        " protect associated association connection worked works work helped helps help harmful harmless safe"
        " benefit beneficial useless contributes contributed triggers better worse improves improved worsens"
        " cures cured relieves relieved evidence tied likely likelier",
        "found finds find finding shown show shows showed showing concluded concludes suggest suggested"
        " suggests"
        " risk risks chance chances danger likelihood proved proven established evidence result results new"
        " authors develop developing suffer get getting case cases people"
        " drug treatment effect effects reported discovered discover it consumption use association clear",
        r"""
        n (?:no|not any|without any|any lack of) (?:\w+ )?(?:link|links|association|connection|correlation
        |relationship|relation|tie)s?\b
        |<not> (?:\w+ )?(?:find|show|see|establish|detect|reveal|prove) (?:a|any
        |evidence of an?) <few>(?:link
        |association|connection|correlation|relationship|relation|effect|benefit|difference)
        |(?:not|un)(?: |-)?(?:linked|associated|connected|related|tied) (?:to|with)
        |(?:no|not any|without any|any lack of) (?:\w+ ){0,2}?(?:effect|benefit|difference|impact|influence
        |improvement|part|role)\b
        |(?:no|any) better than (?:a |the )?(?:placebo|sham|dummy|sugar)|no more (?:effective |likely )?than
        |ineffective|useless|harmless|(?:little|hardly any|barely any) (?:or no )?(?:effect|benefit
        |difference)
        |made no difference|neither <some>nor|nothing to do with|to no avail|no evidence that
        cu (?:rais|increas|heighten|elevat|doubl|tripl|add)(?:e|es|ed|ing|s) (?:to )?<few>(?:risk|risks
        |chance|chances|danger|likelihood|odds|probability|rate|rates|incidence)|more (?:likely|prone
        |at risk|often)|likelier|(?:higher|greater|increased|raised|elevated) <few>(?:risk|chance|danger
        |likelihood|odds|rate|rates|incidence)|at (?:higher|greater|increased) risk
        |(?:contribut(?:e|es|ed|ing)) to|(?:worsen|aggravat|exacerbat)(?:e|es|ed|ing|s)|harmful|bad for
        d (?:reduc|lower|cut|decreas|halv|diminish)(?:e|es|ed|ing|s|ting)? <few>(?:risk|risks|chance|chances
        |danger|likelihood|odds|probability|rate|rates|incidence|number|severity|symptoms)|less (?:likely
        |prone|often)|(?:lower|reduced|smaller|decreased) <few>(?:risk|chance|danger|likelihood|odds|rate
        |rates|incidence)|(?:prevent|avert)(?:s|ed|ing)?|protect(?:s|ed|ing)? <few>(?:against|from)
        |ward(?:s|ed)? off|(?:cur|reliev|eas|alleviat|treat|slow|improv|help|work)(?:e|es|ed|ing|s) <few>
        |(?:effective|beneficial|better than|good for|helpful)
        cu (?:link|tie)(?:s|ed)? <some>(?:to|with)|(?:links?|association|connection|correlation
        |relationship) (?:between|to|with)|(?:associated
        |correlated|connected|goes hand in hand) with|ties? between
        c caus(?:e|es|ed|ing)|lead(?:s|ing)? to|trigger(?:s|ed|ing)?|responsible for|to blame for|brings? on
        """,
        again=False,
    ),
    Matter(
        "prescription",
        "opn",
        "prescription counter prescribed prescriptions",
        "available sold obtained bought drug medicine pharmacies pharmacy be can only got buy",
        r"""
        o without (?:an? )?(?:doctor['’]s )?prescription|over the counter|no prescription|over-the-counter
        |prescription-free|non-prescription
        p (?:only )?(?:on|with|by|against) (?:an? )?(?:doctor['’]s )?prescription(?: only)?
        |prescription[- ]only
        |(?:need|require)(?:s|d)? a (?:doctor['’]s )?prescription|prescribed by a doctor
        """,
        again=False,
    ),
    Matter(
        "trial",  # stopped before its time, gone through with
        "sc",
        "trial study experiment test programme program project campaign survey treatment mission",
        "experiment drug new clinical early programme program time schedule because",
        r"""
        s (?:stopp|halt|end|terminat|abandon|discontinu|suspend|call|break|broke|cut|wound|scrapp|axe)(?:ed
        |ing|s
        |e|d|en)? <few>(?:early|prematurely|ahead of (?:time|schedule|its end)|off|short|months ahead)
        |(?:<was>)(?:halted|discontinued|abandoned|scrapped|suspended|terminated|aborted)
        |(?:halt|abandon|terminat|discontinu|suspend|scrapp|abort)(?:ed|ing)
        |premature(?:ly)? (?:end|halt|stop|ended|stopped)|before (?:its|the) (?:planned )?end
        c (?:<was>)(?:completed|finished|concluded as planned|carried through|seen through)
        |ran its (?:full )?course
        |ran to (?:its end|completion)|went (?:on|ahead) as planned|continued (?:as planned|to its end
        |to the end)
        """,
        again=False,
    ),
    Matter(
        "epidemic",  # gone, still there
        "og",
        "epidemic outbreak pandemic disease plague infestation fever flu cholera measles virus spread",
        "epidemic outbreak officially country whole",
        r"""
        g too (?:early|soon) to (?:declare|say|call|speak)|(?:is|are|was|were
        |remains?) (?:still )?(?:far from
        |not yet|not|anything but|nowhere near) (?:over|contained|under control|beaten)|still (?:spreading
        |rising
        |growing|raging|going on|under way|active)|(?:out of|beyond) control|getting worse|spread(?:s
        |ing)? further
        |continu(?:es|ed|ing) to (?:spread|grow|rage)|shows? no sign of (?:ending|abating|slowing)|(?:is|are
        |was|were) spreading|ongoing|new cases <few>(?:every|each|daily)
        o (?:is|was|has been|had been|were|declared|be|be declared|declare <some>) <few>(?:over|at an end
        |ended
        |contained|stamped out|eradicated|beaten|under control|eliminated|defeated)
        |(?:has|have|had) (?:ended|died out|petered out|subsided|been brought under control)
        |came to an end|(?:brought|got) under control|declared (?:free of|the end of|an end to)
        |last (?:known )?patient (?:was|had been) discharged
        """,
        again=False,
    ),
    Matter(
        "landing",  # came down whole, was lost
        "lx",
        "landed land lands landing touched reached crashed crash lost probe rover lander capsule spacecraft"
        " craft mission",
        "successfully safely probe rover lander spacecraft craft surface soft intact",
        r"""
        x crash(?:ed|es|ing)?(?:[- ]land(?:ed|ing|s))?|(?:never|<not>) <few>(?:reach|reached|land|landed
        |arrive|arrived|make it|made it)|missed <few>(?:planet|moon|target|orbit|surface)|(?:<was>)(?:lost
        |destroyed)
        |burn(?:ed|t) up|explod(?:ed|es|ing)|broke (?:up|apart)|slammed into|smashed into|disintegrated
        |failed to (?:reach|land|slow|brake)
        l (?:(?:soft-)?land(?:ed|s)|touch(?:ed|es) down|set(?:s)? down|came to rest|alighted
        |reached <few>surface
        |made a <few>landing|put down|splash(?:ed|es) down|descended to <few>surface)
        """,
        again=False,
    ),
    Matter(
        "liftoff",  # got off the ground and up, failed
        "lf",
        "launch launched rocket satellite lifted launching blasted",
        "successfully rocket satellite space into orbit",
        r"""
        f (?:explod|fail|cancell|scrubb|abort|postpon|delay|abandon)(?:ed|ing|s|es)|blew up|failure
        |never (?:left|got off|reached|made it)|<not> (?:reach|enter|make)|(?:<was>)(?:lost|destroyed)
        |fell back|was called off|put off
        l (?:was |were )(?:successfully )?(?:launched|put|placed|sent|lifted|carried) <few>(?:into (?:orbit
        |space))
        |reached (?:its )?(?:orbit|space)|entered orbit|lifted off|blasted off
        |launch(?:ed)? successful(?:ly)?
        |went (?:smoothly|without a hitch|according to plan)
        """,
    ),
    Matter(
        "status",  # died out, in the wild only, in danger, vulnerable, near it, safe
        "xwrevnl",
        "extinct extinction endangered threatened vulnerable concern species rare common wild",
        "species listed classed classified considered rated ranked regarded list red category categorised"
        " categorized animal plant bird fish now today currently still assessed officially",
        r"""
        w extinct in the wild|(?:no longer|none) <few>(?:in the wild|wild)|survives? only in (?:captivity
        |zoos)
        xw possibly extinct
        xwrevnl (?:long |once |previously |already )?(?:thought|believed|feared|presumed|considered
        |assumed) (?:to be |to have become )?(?:extinct|lost)
        revnl (?:not|never|isn['’]t) (?:yet )?(?:extinct|died out)|rediscovered
        |thought (?:to be )?extinct <few>until
        |once (?:thought|believed) (?:to be )?extinct|(?:still|now) (?:lives?|survives?|exists?|breeds?)
        x (?:<was>|become |became |went |gone |go |declared )?(?:extinct|died out|wiped out|exterminated)
        |extinction of|killed off|no (?:living )?(?:specimen|one|individual)s? (?:has|have) been seen
        nl least concern|(?:not|un|no longer|neither) (?:considered )?(?:threatened|endangered|at risk|rare)
        |(?:no|not any|without any|any lack of) (?:immediate )?danger|common(?: and widespread)?(?= in
        | throughout|[.,;]|$)|abundant|widespread|plentiful
        r critically endangered|brink of extinction|verge of extinction
        n near[- ]threatened
        v vulnerable
        er (?:listed as |classed as |<was>)?endangered|threatened with extinction
        |in danger of (?:extinction|dying out)
        revn threatened
        """,
        again=False,
    ),
    Matter(
        "spill",  # ran out, stayed in
        "sn",
        "spilled spilt spill spills leaked leak leaks escaped poured oil gas",
        "oil fuel its cargo any into crude litres water sea tonnes gas ship tanker",
        r"""
        n no (?:\w+ ){0,2}?(?:escaped|leaked|spilled|spilt|was (?:spilled|spilt|lost|released)|spill|leak
        |leakage)
        |without (?:a (?:single )?drop|any|a|losing|spilling) <few>(?:spilled|spilt|leak|spill|escaping|oil
        |cargo)
        |(?:pumped (?:out|off)|recovered|removed|unloaded) before (?:any|it|a drop)|(?:tanks?
        |hull) (?:\w+ )?(?:intact
        |held|undamaged)|none of <few>(?:oil|gas|fuel|cargo) <few>(?:escaped|leaked|spilled|lost)
        s (?:spill(?:ed|s|ing)?|spilt|leak(?:ed|s|ing)?|escap(?:ed|es|ing)|pour(?:ed|s|ing)|gush(?:ed|es
        |ing)
        |discharg(?:ed|es|ing)|seep(?:ed|s|ing)|releas(?:ed|es|ing)|lost <few>(?:oil|cargo|fuel|gas))
        """,
        again=False,
    ),
    Matter(
        "limit",  # over what is allowed, within it
        "ab",
        "limit limits safe safety standard standards exceeded exceeds threshold guideline level levels",
        "legal drink level levels safe limit limits permitted value values concentration maximum allowed"
        " official"
        " content measured found were water air",
        r"""
        b (?:<not> |never )(?:exceed(?:ed|s)?)|(?:below|under|within|inside) <few>(?:limits?|threshold
        |standards?
        |guidelines?|maximum|norms?)|(?:meets?|met|complied with|complies with|kept to) <few>(?:limits?
        |standards?
        |guidelines?)|safe to (?:drink|eat|use|swim)|(?:are|is|was|were) (?:considered )?safe|no danger
        a (?:exceed(?:ed|s|ing)?|above|over|beyond|in excess of|violat(?:ed|es|ing)|broke|breach(?:ed|es)
        |higher than|twice|three times|double|many times) <few>(?:limits?|threshold|standards?|guidelines?
        |maximum|norms?)
        |unsafe|unfit|not safe|too (?:high|dirty|polluted)|contaminated|polluted
        """,
        again=False,
    ),
    Matter(
        "test",  # had it, had it not
        "pn",
        "tested positive negative test tests",
        "virus test result results",
        r"""
        n (?:test(?:ed|s|ing)? )?(?:was |were |came back |came out |proved )?negative|all[- ]clear
        |free of <few>(?:virus|infection|disease)|not infected
        p (?:test(?:ed|s|ing)? )?(?:was |were |came back |came out |proved )?positive|found to be infected
        |(?:was|were|had been|has been) infected
        """,
        again=False,
    ),
    Matter(
        "success",  # did what it was for, did not
        "sf",
        "successful success succeeded failed failure fail worked unsuccessful goal endpoint",
        "treatment attempt attempts surgery transplant",
        r"""
        f (?:<was>)?(?:unsuccessful|(?:a|complete|total) failure|in vain|fruitless)|fail(?:ed|s|ing)?
        |(?:<not>) (?:succeed
        |work|take|meet)|miss(?:ed|es) <few>(?:goal|endpoint|target)|was rejected by <few>body|to no avail
        s (?:<was>)?(?:successful|(?:a|great|complete) success)|succeed(?:ed|s)?|worked|successfully|(?:met
        |meets
        |achieved|reached) <few>(?:goal|endpoint|target)|took hold|went (?:well|smoothly|according to plan)
        """,
        again=False,
    ),
    Matter(
        "theory",  # held up, fell
        "cr",
        "confirmed confirms confirm refuted disproved proved disproves refutes theory hypothesis prediction",
        "theory hypothesis idea prediction result results findings measurements",
        r"""
        r (?:refut|disprov|debunk|rebutt|overturn|falsif)(?:e|es|ed|ing|ied)|contradict(?:ed|s|ing)?
        |ruled out
        |proved? (?:to be )?(?:wrong|false|mistaken|untrue)|<not> (?:confirm|bear out|support|agree with)
        |cast doubt on|at odds with|failed to (?:confirm|reproduce|replicate)
        c (?:confirm|support|prov|validat|corroborat|verif)(?:e|es|ed|s|ing|ied|ies)|bore out|bears? out
        |borne out
        |(?:agree|agreed|agrees|in (?:line|agreement)) with|proved? (?:to be )?(?:right|correct|true)
        """,
        again=False,
    ),
    Matter(
        "volcano",
        "adx",
        "volcano crater dormant",
        "volcano still mountain considered now today currently",
        r"""
        x extinct
        d dormant|asleep|inactive|not erupted|quiet
        a active|erupting
        """,
        again=False,
    ),
    Matter(
        "patient",  # lived, died
        "sd",
        "survived recovered recovery succumbed survives pulled patient patients transplant operation surgery",
        "patient operation surgery transplant treatment full complete hospital illness baby",
        r"""
        s surviv(?:ed|es|ing)|pulled through|(?:made|making) a <few>recovery|recovered|got (?:better|well)
        |(?:was|were) cured|(?:left|discharged from|released from) (?:the )?hospital|went home
        |regained <few>(?:health
        |strength)
        d <not> (?:survive|pull through|recover)|died|dies|dead|succumbed|bled to death|(?:was|were) killed
        |lost (?:his|her|their) (?:life|lives|fight|battle)|passed away|could not be saved
        """,
        again=False,
    ),
)
"""Where "(?:no|not any|without any|any lack of)" stands for "no" and its like; see `outcomes.PARTS`."""
