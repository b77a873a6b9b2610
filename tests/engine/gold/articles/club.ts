import type { GoldArticle } from "./article";

/** A football club in debt, told in the British manner: single quotation marks, unnamed insiders, a rival paper, a fan. */
export const CLUB: GoldArticle = {
  publisher: "The Mersey Courier",
  notation: `Calder Rovers have weeks to find a buyer

By Joanna Pyke

{content Calder Rovers will not be able to pay their players in March unless a buyer is found}, {source the club's chairman} {cue has admitted}.

In a letter to season-ticket holders, {source2 Keith Ashdown} {cue2 said} {content2 he had put in £4m of his own money since 2019 and ‘could not go on for ever’}.

{content3 ‘I have sold my house. There is nothing left to sell,’} {source3 he} {cue3 wrote}. {content3 ‘If somebody wants this club, the door is open.’}

The letter was sent on Monday night. By the next morning, scarves had been tied to the gates of Mill Lane, where Rovers have played since 1911.

{source4 Two people with knowledge of the talks} {cue4 said} {content4 a consortium from Singapore had looked at the accounts and walked away}. {content5 The group was put off by an unpaid tax bill of £1.3m}, {source5 one of them} {cue5 said}.

{source6 The tax office} {cue6 would not say} {content6 how much the club owed}. {source7 Rovers} {cue7 did not respond to a request} for {content7 comment}.

{source8 Accounts filed last year} {cue8 show} {content8 the club lost £2.1m in the year to June, three times as much as the season before}. {source9 The auditors} {cue9 noted} {content9 a ‘material uncertainty’ about its future}.

The men's team are 22nd and have not won since November. On Saturday they lost 3-0 at home to Barrow.

{content10 ‘The lads turn up, they train, they go home and they do sums,’} {source10 the manager, Steve Olufemi,} {cue10 told} the Calder Gazette. {source11 He} {cue11 added} that {content11 two players had asked to leave}.

{source12 The supporters' trust} {cue12 believes} {content12 the club can be saved}. {content13 It has raised £210,000 in pledges in a week}, {cue13 according to} {source13 its secretary, Maureen Teague}.

{content14 ‘My grandad is buried with a Rovers scarf,’} {source14 she} {cue14 said}. {content14 ‘You do not let that go for the sake of a tax bill.’}

{source15 The league} {cue15 warned} in January that {content15 clubs which fail to pay wages for thirty days face a points deduction}. {source16 A spokesman} {cue16 declined to discuss} {content16 the case of a single club}.

Ashdown, a builder, bought the club for a pound from the Whitworth family. {content17 He} {cue17 is said to} {content17 have turned down an offer from the same group in 2022}.

Rovers play at Salford on Saturday. The gates open at two.`,
  meanings: [
    ["person", 4, "Keith Ashdown"],
    ["person", 4, "Keith Ashdown"],
    ["person", 4, "Keith Ashdown"],
    ["anonymous", 2, "Two people with knowledge of the talks"],
    ["anonymous", 2, "Two people with knowledge of the talks"],
    ["organisation", null, "The tax office"],
    ["organisation", null, "Calder Rovers"],
    ["document", 5, "Accounts filed last year"],
    ["organisation", 4, "The auditors"],
    ["person", 3, "Steve Olufemi"],
    ["person", 3, "Steve Olufemi"],
    ["organisation", 4, "The supporters' trust"],
    ["person", 4, "Maureen Teague"],
    ["person", 4, "Maureen Teague"],
    ["organisation", 4, "The league"],
    ["organisation", null, "The league"],
    ["hearsay", 1, null],
  ],
};
