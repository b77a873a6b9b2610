const words = (list: string): readonly string[] => list.split(/\s+/);

/**
 * The commonest small words of the languages news in Latin letters is mostly written in, by BCP 47 tag. A word may
 * stand under several languages; it then speaks for each.
 */
export const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: words(
    "the of and to in a is that for it was on with as he his by at from had are have be this not but they an which their has were been said who will would its she her after about more than",
  ),
  de: words(
    "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch",
  ),
  fr: words(
    "le la les de des du et un une est que qui dans en pour pas sur au aux par plus ne se ce il elle avec son sa ses ont été sont mais ou cette leur à être a nous vous on",
  ),
  es: words(
    "el la los las de del y que en un una por con para es se no su al lo como más pero sus le ha o este sí porque esta entre cuando muy sin sobre también hasta hay donde han fue son desde",
  ),
  it: words(
    "il lo la gli le di del della dei delle e che in un una per con non si è sono da al alla più ma anche come dal nel nella ha questo ai su se o dopo stato hanno nei sul",
  ),
  pt: words(
    "o a os as de do da dos das e que em um uma para com não se por no na mais como mas ao foi à pelo pela ou seu sua são também há já ser é quando muito até isso ele",
  ),
  nl: words(
    "de het een en van in is dat op te zijn voor met die niet aan er om ook als bij maar door naar heeft hij uit nog worden over wordt werd tot was ze deze hebben zich meer geen",
  ),
  sv: words(
    "och att det i en som på är av för med den till inte har de ett om var men han från så hon kan när vi ska efter eller också vid nu sig sin där under",
  ),
  da: words(
    "og at det i en er på til af for med den har de som ikke et om der var men han fra så hun kan når vi skal efter eller også ved sig sin hvor blev mod kunne",
  ),
  nb: words(
    "og at det i en er på til av for med den har de som ikke et om var men han fra så hun kan når vi skal etter eller også ved seg sin hvor ble mot kunne",
  ),
  pl: words(
    "i w na z do nie się że jest to o po jak za od przez dla ale przy ma są tym było oraz tego tylko już co jego który która które być także ze",
  ),
  cs: words(
    "a v na se je že to s z do o za i k po pro ale jako by od jeho podle který která které byl bylo není při také však už mezi jsou ve si",
  ),
  sk: words(
    "a v na sa je že to s z do o za aj k po pre ale ako by od jeho podľa ktorý ktorá ktoré bol bolo nie pri však už medzi sú vo si",
  ),
  sl: words("in v na se je da za so ki pa z ne po s o kot tudi bi od pri še iz do ali bo bil tem kar"),
  hr: words(
    "i u je na se da su za od s o ne koji koja koje kao iz do po što bi ali nije samo te bio više nakon",
  ),
  hu: words(
    "a az és hogy nem is egy volt ez azt csak meg de már még mint ki el vagy van után szerint között lehet",
  ),
  ro: words(
    "și de în a la cu pe care nu din pentru o un că mai este sunt fost au se le dar prin după ale lui",
  ),
  fi: words(
    "ja on ei että se oli hän mutta myös ovat kun mukaan kuin jos joka niin sen ole olla nyt jo vain",
  ),
  et: words("ja on ei et see oli ta aga ka mis kui oma või kes siis ning pole mida veel välja"),
  lt: words("ir yra kad į su iš tai bet kaip ne jis apie nuo po už dėl taip pat buvo ar jo per"),
  lv: words("un ir ka ar no par bet kā uz tas arī pēc lai nav pie gan vai tā bija"),
  tr: words(
    "ve bir bu için ile da de olarak çok olan daha gibi sonra ancak kadar en ise olduğu var ne dedi göre",
  ),
  id: words(
    "yang dan di itu dengan untuk dari ini tidak pada dalam akan juga ke adalah karena oleh mereka telah ada bisa",
  ),
  vi: words("của và là các trong có được cho không người một với này những đã khi để về từ ra cũng như tại"),
  sw: words("ya na wa kwa ni katika za la kuwa hiyo huo cha kama alisema pia hii baada watu"),
  ca: words(
    "el la els les de i que en un una per amb no és al del més com però ha aquest també són dels seva",
  ),
  sq: words("të e në dhe për i një nga me që është se ka nuk si do u por nga edhe kjo"),
};
