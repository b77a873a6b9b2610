const list = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

/** What a short line of furniture begins with, whatever follows. */
export const STARTS = list(`
  also read | related article | related story | related stories | related content | related coverage | related reading |
  more on this | more from | more stories | more coverage | sign up for | sign up to | sign up here | sign up now |
  subscribe to | subscribe now | subscribe for | subscribe today | advertisement | story continues below |
  article continues below | article continues after | continue reading | follow us | follow @ | like us on | find us on |
  click here | copyright | © | all rights reserved |
  this article was originally published | this story was originally published | this article originally appeared |
  this story originally appeared | originally published | have a tip | have a story | have a news tip | have any questions |
  got a tip | got a story | do you have a story | get the latest | get our | get all the | download our | download the |
  join our | support our journalism | support independent journalism | photo by | photo credit | image source |
  image credit | image copyright | getty images | by signing up | by subscribing |
  by submitting your email | by providing your email | thank you for subscribing | thanks for signing up |
  you can unsubscribe | our community members are treated | this video can not be played | to view this content |
  allow content | sponsored | promoted | listen to this article | listen to this story | share this | save to |
  please enable javascript | your browser does not support`);

/** Words that begin furniture where a colon, a bar or a dash follows them, or nothing. */
export const LABELS: ReadonlySet<string> = new Set(
  list(`
  read more | read also | read next | read | see also | see more | related | watch | listen | explore | video | photos | gallery |
  podcast | credit | image | photo | photograph | more | live`),
);

/** "Read also" as a line with a link to another article begins in other languages. */
export const ALSO = list(`
  lire aussi | à lire | lire plus | lire la suite | voir aussi | leia também | leia mais | veja também | veja mais |
  saiba mais | lee también | lee más | lea también | lea más | lea además | leer más | te puede interesar |
  más información | leggi anche | leggi tutto | approfondisci | lesen sie auch | lesen sie mehr | lesen sie hier |
  mehr zum thema | mehr dazu | auch interessant | lees ook | lees meer | lees verder | läs mer | läs också | läs även |
  les også | les mer | læs også | læs mere | lue myös | lue lisää | czytaj też | czytaj także | czytaj więcej |
  zobacz też | zobacz także | przeczytaj | čtěte také | čtěte více | přečtěte si | čítajte aj | čítajte viac | olvass |
  citește și | citiţi şi | прочетете | читайте также | читайте також | читайте еще | читайте ещё | смотрите также | по теме |
  материалы по теме | pročitajte | διαβάστε | ilgili haber | haberin devamı | ayrıca oku | baca juga | simak juga |
  lihat juga | xem thêm | đọc thêm | اقرأ أيضا | اقرأ المزيد | بیشتر بخوانید | ये भी पढ़ें | यह भी पढ़ें | আরও পড়ুন |
  关联 | 関連記事 | あわせて読みたい | 関連リンク | 相关阅读 | 相关新闻 | 延伸閱讀 | 延伸阅读 | 관련기사`);

/** What a paragraph of a consent or register wall begins with, however long it is. */
export const WALLS = list(`
  we use cookies | we and our partners | we and our | our site uses cookies | this site uses cookies | this website uses cookies |
  by choosing | by clicking | by continuing to | by using our | we value your privacy | we care about your privacy |
  your privacy | register for free | create a free account | already a subscriber | already have an account |
  to continue reading | this content is only available | this article is reserved for | you have reached your limit |
  wir verwenden cookies | wir und unsere | nous utilisons des cookies | nous et nos | il vous reste | cet article est réservé |
  utilizamos cookies | usamos cookies | nosotros y nuestros | questo sito utilizza | noi e i nostri | wij gebruiken cookies |
  мы используем | 続きを読む | この記事は有料 | 残り`);

/** Rights and credits that close an article, with or without a link. */
export const RIGHTS = list(
  `责任编辑 | 責任編輯 | 무단 전재 | 무단전재 | 저작권자 | ⓒ | todos los derechos | tous droits | alle rechte vorbehalten`,
);

/** Lines that by themselves say that what follows is no longer the article; a count may follow in brackets. */
export const CLOSES: ReadonlySet<string> = new Set(
  list(`
  related | related article | related articles | related stories | related story | related content | related news |
  related topics | related links | related coverage | related posts | more stories | more news | more on this story |
  more on this topic | more on this | more like this | read more | read next | read also | also read | you may also like |
  you might also like | you may also be interested in | you may like | recommended | recommended for you |
  recommended stories | recommended articles | recommended reading | most read | most popular | most viewed | trending |
  trending now | popular | popular now | comments | comment | leave a reply | leave a comment | join the conversation |
  join the discussion | share this | share this article | share this story | newsletter | newsletters | about the author |
  about the authors | topics | tags | latest news | latest stories | top stories | next article | further reading |
  around the web | from the web | sponsored content | editors' picks | editor's picks |
  sur le même sujet | à lire aussi | lire aussi | commentaires | mehr zum thema | das könnte sie auch interessieren |
  auch interessant | kommentare | kommentar | comentarios | comentários | commenti | leggi anche | te puede interesar |
  más información | noticias relacionadas | veja também | leia também | lees ook | läs mer | читайте также |
  материалы по теме | комментарии | ilgili haberler | baca juga | 関連記事 | 相关阅读 | 관련기사`),
);

/** Beginnings of such lines. */
export const CLOSE_STARTS = list(
  `more from | more about | sign up | subscribe | follow us | our standards | our journalism | topics:`,
);
