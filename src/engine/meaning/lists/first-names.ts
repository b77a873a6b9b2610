/**
 * Given names with the gender they usually go with in news; `EITHER` where they go with both. Only ever a hint.
 * Facts: the name lists of compromise 14.17.0 (Spencer Kelly and others, MIT licence), with the words that are more often
 * places or common nouns taken out, and names of Europe, Asia, Africa and Latin America added from the authors' own
 * knowledge of public life.
 */
export const MALE = `
aarav aarne aaron abbas abdala abdalla abdallah abdel abdel-fattah abdelaziz abdelfattah abdelmalek abderrahmane abdoulaye abdul abdulaziz abdullah
abdullo abdulrahman abdurrahman abe abed abel abhisit abiy abraham abram abubakr abulfazl achille adam adama adan ade adebayo adi adnan adolf adolfo
adolph adrian adriano adrien advik aecio afonso afwerki agustin agustín ahmad ahmadu ahmed ahmet aidan aiden aimar ajani ajay ajit akhilesh akhmad
akhmed akihiko akio akira akram alaa aladdin alain alan alastair albert alberto albin albrecht alden aldo alec alejandro aleksandar aleksander
aleksandr aleksei alessandro alex alexander alexandr alexandre alexandros alexandru alexei alexey alexis_ alf alfons alfonso alfred alfredo ali
aliaksandr alija alistair allan allen alonso alonzo alphonse alphonso alton alun alvaro alvin alyaksandr amar ami amien amin amine amir amit ammanuel
ammar amnon amos amr anand anas anastasio anatoli anatoliy anatoly ander anders andras andre andreas andrei andrej andres andrew andrii andriy andrzej
andrás andrés andy angel angelo angus anibal anil ante anthony anto antoine anton antoni antonio antonis antony antónio anura anurag anutin anwar
aníbal aputsiaq arata archibald archie aref ari ariel ariki arjun arkady armaan armand armando armin arnaud arnav arne arno arnold aron arpad art
artem arthur artie artur arturo artyom arun arvind aryan arye aryeh asahi ashok ashraf ashton ashwini asif asim askar aslan atal atanas ataullah atiku
atta attila augusto augustus austin avery avigdor avinash aviv avner axel ayaan aykhan ayman ayo aziz aécio babatunde babu baburam bader bahaa bahadur
bakary bakili bakri bal balasaheb balazs bambang bandar bandile banele banharn barack barnaby barney barrett barry bart bartholomew bashar basil
bassam basuki bela ben benedict benigno benito benjamin bennie benny benoit benoît benson beppe berat bernard bernardo bernd bernhard bernie bert
bertram bertrand beshoi bezalel bhagat bharat bhupinder bibek bibi biff bilal bilawal biljan bill billie billy binali binyamin bishal bjorn björn
blade blagoje blaine blake bob bobby bobi bogdan boguslaw bogusław bojan bola bongani boris borut bosko boyd boyko boško brad bradford bradley brady
branden brandon branislav branko brendan brendon brent brenton bret brett brian brice bronislaw bronisław bruce bruno bryan bryce bryon buddy bulent
burhanuddin burt burton buster buti byron béla bülent caio cal caleb calin callum calvin cameron camilo canaan carey carl carlo carlos carlton carroll
carsten carter cary cecil cedric celso cem cesar cesare chad chaim chandrababu charbel charles charley charlie chas chavalit chee chee-hwa chester
chet chidi chinedu ching-te chok chris christian christoph christophe christopher christos chuan chuck chukwuma ciaran cillian ciro clarence claude
claudio claus clay clayton clemens clement cletus clifford clifton clint clinton clive clyde cody colby cole colin collin colton connor conor conrad
constantin constantine cooper corey cormac cornelis corneliu cornelius cory costas craig crispin cristian cristiano cristobal csaba curt curtis
cyriaque cyril cyrus czeslaw czesław cédric césar călin daan dae-jung dafydd daisuke dale damian damien damion damon dan daniel danilo danny daren
darin dario darius dariusz darko darnell darrel darrell darren darrin darryl daryl dave davi david davor dawood dean deandre debretsion declan deepak
dejan delbert demetrius denis deniz dennis denny deon derek derrick deshawn desmond detlef dev devegowda deven devendra devin devlet dewayne dewey
dexter diarmuid dick didier diego dieter dietmar dietrich digvijay dillon dimitri dimitris dinesh dino dion dirk djordje dmitri dmitriy dmitry dmytro
doku domenico domingo dominic dominick dominik dominykas domitien don donal donald donnell donnie donny donovan dore dorian doug douglas dov dovydas
doyle dragan drazen dražen drew duane dudley duncan dusan dustin dušan dwayne dwight dylan dyllan dzhokhar earl ebenezer eckart ed eddie edgar edgardo
edi edmond edmund edoardo edouard eduard eduardo edward edwardo edwin efraim efrain efraín efren egon ehsan ehud eisuke eitan ejup ekrem elbert eldon
eli elias elijah elio eliot elisha eliud eliyahu elliot elliott ellis elmer elton elvin elvis elwood emanuel emeka emerson emery emil emiliano emilio
emilis emirhan emmanuel emmerson emmett emomali enda enoch enrico enrique enzo eoin erdal ergi eric erich erick erik erkan ernest ernesto ernie ernst
errol ervin erwin esko esmaeil esmail essam esteban ethan etienne euan eugen eugene evan evangelos evariste evens everett evgeny evo ewan eyal eymen
ezra fabian fabien fabio fabián fabrice fabrizio fadi fahd faisal faiz farid farooq farouk fathi fatih fatos fawzi fayez fazal federico feliciano
felipe felix femi feng ferdinand ferdinando ferenc fergal fergus fernando festus fidel fikile fikret filip filipe finn fionn flavio fletcher florian
florin floyd flávio forrest foster fouad francesco francis francisco franciszek franco francois franjo frankie franklin franklyn frantisek františek
franz françois fraser fred freddie freddy frederic frederick frederik fredrick fredrik friedrich frik frits fritz fuad fumio fyodor gabe gabor gabreal
gabriel gabrielius gadi galen garang gareth garland garrett garry garth gary gaston gautam gavin gbenga geert geir gene gennadi gennady geoff geoffrey
georg george georges georgi georgios georgy gerald geraldo gerard gerardo gerhard germán gerrit gerry gert getulio geun ghassan ghazi gheorghe ghulam
giacomo giancarlo gianfranco gianni gideon gijs gilad gilbert gilberto giles gilles gilmar ginandjar gino giorgi giorgio giorgis giorgos giovanni
girija girish giuliano giulio giuseppe glafcos glafkos gleb glen glenn glyn godfrey gojko gonzalo goodluck gopal gopaul goran gord gordon gotabaya
gottfried govind grady graeme graham greg gregg gregor gregorio gregory grigory grover grzegorz guenter guido guilherme guillaume guillermo gulbuddin
gulzarilala gunnar gunter gunther guofang guoqiang gus gustaf gustav gustave gustavo guy gwede gyorgy gyula györgy gábor gérard göran günter günther
habib hadi hafez haider hailemariam haim hakainde hakan hakija hakim hal halim haluk hamad hamdi hamed hamid hamish hamza hani hank hans hao harald
hari haris harish harlan harley harold haroon harri harris harrison harry harsh haruhito haruki haruta haruto harvey hasan hashim hassan hastings
hatem hayato hayden haytham hazem heath hector heiko heinrich heinz heitor hekmatullah helmut hemant hendrik heng hennie henri henrik henrique henry
henryk herb herbert herman hermann herve hervé herzi hesham heydar hicham hideo hifikepunye hikmet hiram hirokazu hiroshi hiroyuki hisham hitoshi
holden holger homer horace horacio horatio horst hosein hosni hossein howard howie hristo hrvoje hsien hubert hugh hugo hulusi humberto humphrey
hunter husam huseyin huseyn husni hussain hussein huw hydar håkan héctor iain ian ibai ibrahim ichika ichiro idris idriss ieuan ifeanyi iftikhar
ignacio igor ihor ijaz ike ikechukwu iker ilham iliescu ilija ilir ilya imad imomali imran imre imtiaz inacio inder indrajit ingvar inigo inuk
inunnguaq inácio ioannis ion ionut ira irvin irving irwin isa isaac isaiah isaias ishaan isiah ismael ismail ismet israel issa issac istvan istván
itai itamar itsuki itzik ivan ivaylo ivica ivo iyad iñaki jaafar jabber jace jacek jack jackson jacob jacques jaden jae-in jagan jagdish jair jairam
jaka jake jakob jakov jakub jalal jamal jameel james jameson jamil jamison jan jan-peter janez jannie janos janusz jarbas jared jarod jaroslav
jaroslaw jarosław jarred jarrett jarrod jarvis jason jasper jassim jaswant javad javed javier jawad jawaharlal jay jayden jayson jean-bertrand
jean-bosco jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-paul jean-pierre jean-yves jeb jed jeff jefferson
jeffery jeffrey jeffry jehangir jens jerald jeremiah jeremy jermaine jeroen jerome jeronimo jerry jerzy jesse jesus jesús jethro jiabao jian jiang jim
jimi jimmie jimmy jinping jintao jiri jiří joachim joao joaquim joaquin joaquín joe joel joerg joesph joey johan johann johannes john johnathan
johnathon johnie johnnie johnny joko jokubas jolyon jon jonah jonas jonathan jonathon jong-il jong-un jonny joop joost jordan jordi jordon jorge
jorgen jorma jose josef joseph josh joshua josiah josue josé jovan jozef jozsef joão juan judd juergen juha jukka julen julian julien julio julius jun
junaid junichiro justin jusuf juvenal jyoti jyotiraditya jános józef józsef jörg jørgen jürgen kacper kaguta kajus kalonzo kamal kamau kamil kanata
kapil karan kareem karel karim kariuki karl kaspar kathem katsunobu katsuya kauri kayode kazem kazimierz kazuo keenan kees keir keith keizo kelvin
kemal ken kendrick kenji kenneth kenny kent kenton keqiang kermit ketumile keven kevin kgalema khaled khalid khalil khawaja khurshid ki-moon kieran
kiichi kingsley kip kipchoge kiril kirill kirk kiro kirollos kizza kjell klaas klaus knut kobus kofi koichi koji konrad konstantin konstantinos kostas
kp krasimir kresimir krešimir krishna kristian kristopher krzysztof kuan kumar kurt kurtis kwame kyle kyls kyriakos kyrylo lachlan ladislav lakhdar
lakshman lal lalit laloo lalu lamar lambert lamberto lamont lance landon larry lars lars-erik laszlo laurence laurent laurent-desire lawrence lazaro
lazarus leander leandro lech lee leevi lefteris leif leland len lennart lenny leo leon leonard leonardo leonel leonid leopold leopoldo leroy les
lester leszek lethabo letsie lev levent levente levi levon levy lewis li liam liamine liaquat lijian lindsey lino linus lionel lior livio liviu
ljubisa ljubiša lloyd logan lojze lokendra lonnie loren lorenzo lorne lothar lou louie louis lovro lowell lubomir luc luca lucas lucian luciano lucien
lucio ludovic ludvig ludwig luigi luis luiz luka lukas luke lulzim luther luuk lwazi lyle lyndon lászló lázaro maarten maayan mac macaulay maciej mack
madan madhav mads magnus magomed mahamadou mahammad mahathir mahdi mahendra maher mahesh mahinda mahmoud mahmud maithripala majd majid makoto maksim
malachai malachy malcolm malik mamadou mandla manfred mangosuthu manish manmohan manny manohar mansour manuel manzoor marc marcel marcell marcello
marcelo marcin marcio marco marcos marcus marek marian mariano mario marios marius mark markel marko markos markus marlin marlon marquis marshall
marthinus marti martim martin martti marty martín marvin marwan masahiro masaru masayoshi mason masoud massimiliano massimo massoud masud mate matej
mateo mateusz matheus mathew mathias mathieu mathis matias mato mats matt matteo matthew matthias mattia mattias matus matyas maurice mauricio
maurizio mauro max maxim maxime maximilian maximiliano maxwell mazen mehdi mehmet meir mel melchior meles melvin menachem merle merrill mervin mervyn
mesut mevlut mevlüt mian micah micha michael micheal michel mick mickey micky miguel mihai mikael mikaere mike mikel mikhail mikheil mikolaj milan
mile miles milhouse milo milorad milos miloš milton minato minik mircea miro miroslav mirza mitch mitchell mitt mladen mobutu modibo moe moerdiono
mogens mohamad mohamed mohammad mohammad-reza mohammed mohan mohandas mohsen mohsin moise moises mojtaba mokgweetsi mokhtar momcilo momir momčilo
moncef monte montgomery monty moo-hyun moritz morris mort morteza moses moshe mounir mourad moussa movladi mswati muammar muhamed muhammad muhammadu
muhammed mukesh mukul mulayam muqtada murad murat murli murray musalia museveni mushahid mustafa mustapha mwai mwangi mykhailo mykola myles myron
myung-bak márcio mário nabih nabil nadav nadeem nader naftali naguib nahom naim najib najm namal nandan naoto narasimha narayan narendra naresh nasir
nasrallah nasser natan nate nathan nathanael nathaniel nathy naveed naveen nawab nawaf nawaz nayef nayib neal nebojsa nebojša necmettin ned neil
nelson nenad nestor neville nevin newt nicholas nickolas nico nicolae nicolas nicolás nicos niek niels nigel niilo nik nikau nikhil nikita niklas niko
nikol nikola nikolai nikolay nikos niles nils nir nitin nitish nizar njoroge nnamdi noah noam nobuo noel nojus nolan nomaan norbert norm norman
norodom norris nouri novak nuka numan nuno nuri nursultan néstor obinna ochieng octavio odd odhiambo ofer ognyan oier olaf olafur olav ole oleg
oleksander oleksandr oleksii oleksiy oliver olivier ollie olof olu olusegun omar omer onal ondrej ondřej onur orhan ori orlando orville osama osamu
osborne oscar oskar osman osvaldo oswald othman otieno otis ottavio otto oumar owen oystein ozgur paavo pablo paddy padraig palaniappan palmer
panagiotis pankaj paolo par parker pascal pasteur patrice patrick patrik paul paulie paulo paulos pavel pavlo pavlos pawan pawel paweł pedro pekka
pentti per percy perry pervaiz pervez petar pete peter petr petre petro petros petur phil philip philipp philippe phillip piero pierre piers piet
pieter pietro pik piotr pita piyush plamen poul prabowo prachanda pradeep prakash pramod pranab prasad prashant pratap praveen pravin pravit prayut
prayuth predrag prem preston prithviraj pushpa pyotr pär péter qamar qasem qasim qassem qian qichen quentin quett quincy quinn quinton qusay rabah
rached rachid radoslaw radosław radovan radu raed rafael rafi rafik rafiq rahul raila raimo rainer raj raja rajat rajeev rajendra rajesh rajiv rajnath
rakesh ralf ralph ram ramadan ramakrishna raman ramesh rami ramiro ramon ramush ramzan ramzi ramón ran rana ranariddh rand randal randall randolph
randy rangin ranil ranjit raoul raphael rashad rashid rasim rasmus ratan ratko rauf raul ravi ravindra rawiri ray rayan raymond raza raúl recep reece
reggie reginald regis rehman reid reinhard renato rene renzo rené reuben reuven rex reyansh reynaldo reza rhett rhys riad ricardo riccardo rich
richard richie rick rickey rickie ricky rico riek riley ringo rishi risto riyad rizwan roan rob robbie robby robert roberto rocco rod roderick rodger
rodney rodolfo rodrigo roel roelf rogelio roger rohan rohit roland rolando rolf roman romano romeo ron ronald ronan rongji ronnie ronny roosevelt rory
roscoe ross rouhollah rowland roy royce ruben rubin rubén rudolf rudolph rudy rufus rui rumen rupert ruslan russ russel russell rustam rustem ruud
ryan ryou ryszard ryu ryutaro saad saadi sabri sachin saddam sadiq saeed safet saib said saikat sajjad sal salah salambek saleh salem sali salik salim
salman salva salvador salvatore sam sami samih samir samkelo sammie sammy samora samson samuel sanath sandeep sandile sandor sandro sani sanjay
sanjeev sanjiv santiago santino santosh sanusi saparmurat saqib sarath sartaj sasa sassou satish satoshi satya saul sauli sayyed saša scot scott
scottie scotty seamus sean sebastian sebastien sefer segun seiji seiroku sekou selahattin selim selwyn semyon sepp serge sergei sergey sergio serhii
serhiy serzh seth seyed seymour shafiq shahbaz shahid shamil shane shankar shaquille sharad sharif shashank shashi shaukat shaul shaun shawn shayne
shehbaz shehu sheldon shelton sher sherman shigeru shimon shinji shintaro shinzo shivraj shlomo shoaib shoichi shui-bian shyam sibusiso sid siddharth
siddhartha sidney sigmund sihanouk silas silvio simeon simon sinisa siniša sipho sirajuddin sitaram siyabonga sjoerd skip slavko slawomir slobodan
sohail sol solomon somnath sonny soren souleymane souta spencer spike spyros srdjan srettha srinivas srđan stan stanford stanislav stanislaw stanisław
stanley stavros stefaan stefan stefano stefanos steingrimur stepan stephan stephen sterling steve steven stevie stewart stig stipe stjepan stu stuart
stéphane suat subhash subrahmanyam subramanian sudhir suk-yeol sulejman suleyman sundar sunil suraj surendra suresh surya sushil sushilkumar susilo
susumu sven svend swapan sylvain sylvester szymon sándor sébastien sérgio søren süleyman sławomir tad tadashi tadeusz tadgh taha tahir taichi taika
takashi takeo takeshi talal talib tamas tamim tamás tancredo tanner tanvir taras tarcisio tarek tareq tariq tarmo taro tarquin tarun tassos tatsuki
tauqir tawfik tayeb tayyip ted teddy tendai teng-hui teodor terence terrance terrell terrence terry tetsuo thabang thabo thad thaddeus thaksin tharman
themba theo theodor theodore theodoros thiago thierry thodoros thom thomas thorbjoern thorbjorn thorsten tiago tiankai tim timmy timo timothy timur
tito titus tobias toby tod todd tokyo tom tomas tomasz tomiichi tomislav tommaso tommie tommy tomoharu tomáš tony torsten toru toshihiko toshiki
toshimitsu toshio traian travis trent trenton trevor trey tristan trond troy truman tshepo tsutomu tucker tunar tunde turgut turki ty tyler tyrone
tyson tzachi udai uday uddhav uffe ughur ugo uhuru uladzimir ulf ulrich ulrik ulysses umaru umberto umesh umit unax upendra upton urban urho uri usama
usman uwe uzi vaclav vadim val valentin valentine valery vance vangelis varun vasant vasco vasile vasily vassilis vaughn velupillai vern vernon
veselin viacheslav vic vicente victor vidal vihaan vijay vikas vikram viktor vinay vince vincent vincenzo vinod viplav virat virgil vishal vishwanath
vitali vitalii vitaliy vitaly vitor vivaan vivek vlad vladan vladimir vladislav vlado vojislav vojtech volker volodymyr vuk vusi vyacheslav václav
víctor vítor wade wael wagner waldemar waleed walid wallace wally walt walter walton wang warren wasim wataru waylon wayne wei wenbin wendell werner
wes wesley weston wieslaw wiesław wilbert wilbur wiley wilfred wilfredo wilfrid wilfried wilhelm will willard willem william willie willis willy
wilson wim winfield winfried winslow winston wlodzimierz wojciech wole wolfgang woodrow woody wout wouter wyatt włodzimierz xanana xavier xhoel
xiaoping yaakov yahli yahya yair yale yanis yann yannick yannis yaroslav yasar yash yashwant yasir yasser yassin yassine yassir yasuhiro yasuo yaşar
yehia yehuda yemi yevgeni yevgeny yi yigal yildirim ying-jeou yisrael yitzchak yitzhak yoav yogendra yogi yoichi yonas yonatan yonathan yong yoram
yosef yoshihide yoshihiko yoshinori yoshiro yossi young-sam yousaf yousef yousouf youssef yoweri yuen yukio yuri yurii yuriy yury yusif yusuf yutaka
yuuma yuval yvan yves yılmaz zabihullah zac zach zachariah zachary zachery zack zackary zafar zafer zahid zaid zakaria zan zane zayed zbigniew zdenek
zdeněk ze'ev zeb zeev zeke zelimkhan zeljko zemin zenon zhan zhelyu zia ziad zine zivko ziyad zlatko zoltan zoltán zoran zuhair zulfikar zulfiqar zvi
zviad zweli zygmunt álvaro árpád íñigo ólafur óscar ömer önal özgür øystein ümit đorđe ľubomír željko živko
`;

/** Given names that usually go with women; see MALE. */
export const FEMALE = `
aada aadya aaliyah aaradhya aasha abagail abbey abbi abbie abby abi abie abigail abike abril achieng ada adaeze adaline adalyn addie addilyn addison
adela adelaide adele adelene adelia adelina adeline adelynn adhiambo adreanna adriana adrianna adrianne adriena adriene adrienne agatha aggie agnes
agnieszka agnès agustina aicha aida aiko aileen aimee aina aino ainsley aisha aishah aishwarya aisling aislinn aislynn ajla akie akiko akinyi alaina
alana alanis alanna alannah alanoud alayah alayna alba alecia aleisha alejandra aleksandra alena alesia alessandra alexandra alexandria alexia alexis
alia alice alicia alicja aliki alina aline alisa alise alisha alison alissa aliza alka alla allie allison allyson althea alya alycia alysa alyson
alyssa amahle amaia amaira amalia amanda amber amberly amelia amelija amie amilia amina aminata amira amy ana anabel anamaria anastasia anastasija
anaya anca andjela andrea ane aneta anette angela angelia angelica angelina angeline angelique angie anika anisa anissa anita anja anjali anjelica
ankie ann anna annabel annabella annabelle annalena annalisa annamaria anne anne-grete anne-marie annegret annemarie annett annette annie annika
anniken annmarie anohito anson antje antoinette antonella antonia anya aoi aparajita aparna april archana aria ariana arianna arianne arielle arleen
arlena arlene arlette aroha arpita aruna arundhati asha ashanti ashlee ashleigh ashley ashli ashlie ashly ashlyn ashraqat asiya asja asma asmita assil
astrid ataahua athena atieno atifete audra audrey audri audry augustina augustine auma aung aurelia aurelie austeja ava avigail awa aya ayana ayanna
ayelet ayesha aygun aylin ayn ayse aysel aysu ayşe azra azuna azza bailey baleka barbara barbora barbra bathabile bayarmaa bea beata beatrice beatriz
becca becky begum belinay belinda benazir benita bernadette bernadine bernice bertha bertie beryl bess bessie beth bethanie bethany betsy bette bettie
bettina betty bettye beula beulah bev beverley beverly beyonce bhavna bi-khim bianca biljana bineta binita bintou birgit birgitta birtukan bisi bismah
blanca blanche blossom blythe bobbi bobbie boglarka bolormaa bonita bonnie brandi brandie breanna bree brenda brenna briana brianna brianne bridget
bridgett bridgette brigid brigitte britney britt britta brittany brittney brittni brittny bronwyn brooke bryanna brynn bushra busisiwe caitlin caitlyn
calista callie camila camile camilla camille canan candace candice cara cardi carina carissa carla carlene carley carlie carlota carlotta carly carmel
carmela carmella carmen carol carole caroline carolyn carrie carrol casandra cassandra cassie catarina caterina catherina catherine cathleen cathryn
cathy catrina cayla cecelia cecile cecilia cecily celeste celia celina celine chanda chandrika chanelle chantal chantelle charis charissa charla
charlena charlene charlette charlotte charmaine chedeline chelsea chelsey cher cheri cherie cheryl chiara chieko chimamanda chioma chipo chloe chrissy
christa christal christen christiana christiane christie christina christine christy chrystal chunying ciara cierra cindi cindy clair claire clara
clare clarice claris clarissa claudette claudia claudie claudine cleo cleopatra clotilde coleen colette colleen concepcion condoleezza connie
constance constanza consuelo cora coralie corazon cordelia cori corina corine corinna corinne cornelia corrine courtney courtni courtny cristal
cristina cyndi cynthia dahlia daina dalal dalia damaris damia dana danette dani danica daniela daniele daniella danielle danika daniz danuta daphna
daphne dara darby darcey darcie daria dariga darla darlena darlene darya dasha davida davina dayle dayna deana deandra deann deanna deanne deb debbie
debby debora deborah debra debrah dede dee deedee deena deepa deepika deidre deirdre dela delcy delia delilah della delores deloris delphine demetria
dena denice denise desiree devi dhia diana diane dianna dianne dikeledi dilma dina dinah dionne dipuo divya diya djeneba dolores dona donna dora
doreen doris dorla dorothea dorothy dorthy dottie duduzile dunya ebba ecaterina ecrin edel edeltraut eden edie edita edith edna edwina eevi eileen
eisha ekaterina ekta ela elaina elaine elana eleanor elen elena eleni eliana elicia elida elie elif elin elina elinor elisa elisabeth elise eliska
eliza elizabete elizabeth elizaveta elke ella ellen ellie elly elma elnora eloise elouise els elsa elsie elva elvina elvira elzbieta elżbieta ema
emanuela emelda emely emerald emi emile emilee emilia emilie emilija emily emina emine emma emmaline emmanuelle emmeline emmie emmy enid erica ericka
erika erin erma erna ernestina ernestine eryn ese esma esme esmeralda esperanza estela estele estella estelle ester estere esther estrella ethel etta
eugenia eugenie eun-hye eunice eva eva-maria evangelina evangeline evelin evelina evelyn evi evie evita ewa ewelina fadia faiza fajr fanta farah
farida farrah farzana fatemeh fatiha fatima fatin fatma fatoumata fauzia fay faye federica fei felecia felicia femke fenna feride fernanda fien figen
fiona flora florence florencia folake folashade fozia fran frances francesca francina francine francisca francoise françoise frauke freda freja frida
frieda friede funmilayo gabi gabija gabriela gabriele gabriella gabrielle gale galina galit gamalat gamila garnet gayatri gayle geeta gemma gena
genesis genevieve geneviève genna georgette georgie georgina geraldina geraldine gerda geri germaine gertrud gertrude gesine geun-hye ghada gia gianna
gigi gila gilda gillian gina ginni giorgia giovanna gisela gisele giselle gita gladys glena glenda glenna gloria glynis golda goldie googoosh gordana
graca grace gracie graciela grazyna graça grażyna greta gretchen griselda gro guadalupe gudrun gulnara gunay gunel gunilla gwen gwendolyn gwyneth
habiba hagit hailey hala haley halina hallie hana hanaa hanah hanan hanin hanna hannah hannelore hariet hariette harriet harriett harriette hasina
hasnaa hasti hatice hattie hawa hayley hazel heather hee heide heidemarie heidi heike helen helena helene helga helle helmi hema henrietta hermine
hermione herta hessa hester hiba hilary hilda hilde hildegard hillary himari hina hiroko hoda hollie holly hong hope hortense hosna hosniya huda huma
hussa hyacinth hyun-ah hélène ida idit ifeoma ila ildiko ildikó ilene ilhan iliana ilina ilona ilse iman imane imani imelda imogen imogena imogene
inas indira indu ine ines ing-wen inga inge ingeborg ingrid ingrida inji inés iona irati irena irene irina irma irmgard iryna isabel isabela isabele
isabell isabella isabelle isadora isidora iskra isla islande isobel iva ivaana ivalu ivana ivanka iveta iwona izabela izaro jacinda jacinta jackie
jacky jaclyn jacquelina jacqueline jacquelyn jacqui jada jadranka jami jamila jana janae jane janele janelle janessa janet janette janice janie janina
janine janis jaqueline jasmin jasmina jasmine javiera jaya jayalalitha jayalalithaa jayne jazmin jazmine jean jeana jeane jeanette jeanie jeanina
jeanine jeanna jeanne jeannette jeannie jeannina jeannine jelena jemima jen jena jenelle jenifer jenna jennette jenni jennie jennifer jenny jeri jerri
jesica jess jessica jessie jil jilian jill jillian jing jo joan joana joane joann joanna joanne jocelyn jodi jodie jody joelle johana johanna joice
jolanta joleen jolena jolene joni josefa josefina josefine joselyn josephina josephine josie jovana joya joyce juana juanita judeline judit judith
judy jules julia juliana julianna julianne julie julienne juliet julieta juliette julissa june junko justina justine jutta jyotsna jytte jóhanna
kabita kacey kadiatou kaede kagiso kaia kaitlin kaitlyn kajsa kaleigh kali kalle kallie kalpana kamala kamila kamile kanimozhi kanyakumari kaori kara
karen kari karima karin karina karine karissa karla karly karola karolina karuna karyn kassandra kassie kat katalin katarina katarzyna kate katelyn
katelynn katerina kateryna katharina katharine katherina katherine kathie kathleen kathrine kathryn kathy kati katia katie katja katlyn katrin katrina
katrín katy kavita kavitha kawthar kay kaye kayla kaylee kayleigh kazuko keeley keely keiko keira keisha kejsi keley keli kelley kelli kellie kelly
kellyanne kelsey kelsie kely kemi kendra kenna kenza kera keri kerri kersti kerstin kgomotso khadija khadije khaleda khanyisile khawla kheira
khongordzol kia kiana kiara kiera kiersten kiley kimberlee kimberley kimberli kimberly kimmernaq kira kirron kirsten kirstin kirstjen kirsty kitty
kizzy klara klea klára kolinda konul kori kourtney krista kristalina kristen kristi kristie kristin kristina kristine kristy kristyna krystal krystyna
ksenia kumari kumiko kyi kyla kylee kylie kyoko kyra lacey lacie lacy ladona ladonna laia laila lakesha lakisha lakshmi lamija lan lana lara larisa
larissa lata latasha latifa latisha latonya latoya laura laurel lauren laurie lauryn laverna laverne lavinia laxmi layla lea leah leana leandra leane
leann leanna leanne leda leela leena leia leigh leila leilani leja lejla lela lena leni lenka lenora lenore leola leona leonie leonora leora lerato
lesedi lesley lesli leslie lesly lesya leticia letitia letizia lettie lex lexie leyla lia lian liana lianne libbie libby lidia lidya liepa liesel lila
lili lilia lilian liliana lilja lillia lillian lillie lilly lily limor lin lina linda lindiwe lindsay lindsi lindsy lindy ling lisa lisette liv livia
liyuan liz liza lizbeth lizette lizzie ljiljana lois lola lolita lora loraina loraine lorelei lorena lorene loretta lori lorie lorna lorraina lorraine
lorri lorrie lotte lottie louella louisa louise lourdes lovelie luann lubna lucia luciana lucie lucija lucile lucille lucinda lucy lucía ludmila luela
luella luisa luise lula lulu lulwa luna lupe lupita luz lydia lyla lyn lyna lynda lyndsey lyne lynette lynn lynna lynne lynnette lynsey lyudmila mabel
mable macie mackenzie macy madalyn maddie madeleine madelina madeline madelyn madge madhu madhuri madiha madison madonna mae maeve magda magdalena
magdalene maggie maha mahnaz mahua mai maia maire maisie maite maja majida makiko malak malala malen malgorzata malia malika malinda malini mallory
mamata mamphela manal mandakranta mandy maneka manjula manon manuela mara marcela marcella marcelle marci marcia marcie marcy margaret margareta
margarete margarette margarida margarita marge margery margie margo margot margret margrethe margrette marguerite mari maria maria-teresa mariah
mariam mariama mariamawit mariami mariana mariane marianna marianne maribel marie marie-claude marie-france marieke mariela mariella marija marijke
mariko marilee marilyn marina marine maris marisa marisol marissa maritza marjorie marla marlena marlene marnie marriyum marsha marta martha martina
martine marwa mary maryam maryan maryann marybeth maryjane marylou maryna maría masako masoumeh mathilde matilda matilde mattie maud maude maura
maureen mavis maxina maxine may maya mayawati maybell mayra maysoun mayumi mazie małgorzata mckenzie meagan mechthild medha meena meenakshi meera meg
megan megawati megha meghan meglena megumi mehriban mei melania melanie melina melinda melisa melissa mellisa meral merav mercedes meredith meriem
merissa merjem meron merry meryem meryl mette mi-kyung mia micaela michaela michele michelle michiko michèle midori mieke miet miho mikaela mila
milagros mildred milena milica millicent millie milly mimi mina mindy minenhle minerva minh minnie mira miral miranda mireya miri miriam mirjana
mirlande mirta mitzi miyar miyuki mmusi mo mobina moira mollie molly mona monica monika monique mridula mrignayani muna muriel mya myra myriam
myrlande myrna myrtle márta mónica naasunnguaq nabila nada nadene nadezhda nadia nadina nadine nadya nahia nahla naima naina najat najla naledi nalini
nalla namita nancy nandini nanette naoko naomi naomie narges nasrin natalia natalie nataliya natalya natasha nathalie nawal nazanin neelam neelie
neeta neha nehir nel nela nele nelisa nell nellie nena nerissa nermin nesreen nesrine nettie nevenka ngozi nia niamh nichole nicki nicky nicola nicole
nicolette nidhi niharika nika niki nikki nila nilay nina nirmala nisanur nisha nita nivi nivine njeri nkechi nkosazana nneka noa noelia noella noelle
noemi noha nomsa nomvula nomzamo nonhle noor nora norah noreen noriko norma nosiviwe nouf nour noura nthabiseng ntombi nur nuray nuria nurul nusrat
nyambura nyla obiageli oby octavia odelia odette odval ofelia ofra oisha oksana olena olga olha olivia ophelia oppah oprah orly oumou oyunbileg padma
paetongtarn paige palesa pallavi paloma pam pamela pandora paninnguaq paola parvati parvin patrica patricia patti pattie patty paula paulette paulina
pauline paz peg peggy penelope penny perla pervin petra peyton philomena phoebe phumzile phylis phyllis pia pilar pipaluk piper polina polly pooja
poonam portia pragya pramila pratibha preeti prerna priscila priscilla priti priya priyamvada priyanka prudence purnima puteri qing queenie quiana
rabia rabina rachael rachel rachele rachelle rachida radha rae raghad ragini raina raisa rajani rajni ramatoulaye ramona randa randi rani rania raquel
rashida rashmi ratna rayna reanna reba rebeca rebecca rebeka rebekah reem reema reese regina reihaneh reiko reina rekha rena renae renata renate renee
renu renuka reta retno reyna rhea rhiannon rhoda rhona rhonda ria richa richelle ricki rihanna rikki riko rim rima rimas rin rina rini risa rita ritt
ritu rivka riya robbin roberta robin robyn rochele rochelle rocio rocío roghayyeh rokhsana rola rolanda ronda ronna roopa rosa rosalia rosalie
rosalina rosalind rosalinda rosalyn rosanna rosanne rosario rose roseann roseanne rosella roselle roselyne rosemarie rosemary rosetta rosie roslyn
rosy rowan rowena roxana roxane roxanna roxanne roxie roxy roza ruchi rudo rula rupa ruslana ruth ruthie ruvimbo ryoko saanvi sabiha sabina sabine
sabrina sachiko sade sadhvi sadie safa sahar sahle sahra saida sakeena sakineh sakshi sakura sallie sally salma salome saltanat samantha samar samia
samira sana sanae sandhya sandi sandra sandrine sangeeta sanna sara sarah sarina sarita sarojini sasha saskia savanna sawsan sayuri scarlett seema
segolene seiko selena selene selina selma serap serena serife setayesh sevda sevinj shabana shadia shahd shahnaz shaikha shaila shaim shaima shaimaa
shakira shana shanaya shanda shania shanice shanna shannon shanon shanta shari sharlene sharmila sharon sharron sharyn shauna shawna shayla shayma
shayna sheba sheena sheila shelby shelia shelley shelly sheri sheridan sherifa sherine sherri sherrie sherry sheryl shilpa shira shireen shirin
shirley shirli shirly shiza shobha shobhaa shona shraddha shreya shristi shruti shulamit shweta shyla sibel sienna sierra sigrid siham silke sillin
silvia simona simone sindisiwe sindy siobhan sirimavo sita siti siv skye skylar skyler sloane smita smriti sneha snezana snežana sobia sofia sofie
sofija sofya sofía soha soledad solveig somayyeh sonali sondra sonia sonja sonya sook-ja sophia sophie soraya specioza sreemati stacey staci stacie
stacy starla starry stefanie steffi stela stella stephanie stephany stormy suad sudarat sudha sue suella suha sujata suki sulochana suman sumaya
sumayah sumitra sunita supriya surekha susan susana susane susanna susannah susanne sushma susi susie suu suzan suzana suzane suzanna suzanne suzette
suzie suzy svenja svetlana sviatlana swapna swati sybil sybille sylvia sylvie ségolène sólveig tabatha tabitha tahani takako tala talia talitha tamar
tamara tamera tami tamika tammi tammie tammy tamra tania tanika tanisha tansu tanya tara tarana tarja taryn tasha tasneem tatiana tatjana tatyana
tawakkol tawana taylor teesta tegan teodora teresa tereza teri terri terrie tess tessa tessie tetiana thalia thandi thandolwethu thea thelma theodora
theresa therese thomasina thuli thulisile tia tiana tianna tiara tiffany tilly tina tingting tisha tomoko toni tonia tonya tora tori tracey traci
tracie tracy tri tricia trina trinidad trish trisha trista trudy trupti tsai tsvetelina tui tula tulsi tyra tzipi ugne ulla ulrike uma una urmila
ursula urszula urte usha uta ute uxue valarie valentina valeria valerie valeriya valérie vandana vanesa vanessa vani vasundhara veda veena velma vera
verena verity verna vernice veronica veronika veronique verónica vesna vicki vickie vicky victoria vidya vigdis vigdís vijaya vikky viktoria viktorie
viktorija vilte vimala vinita viola violeta viorica virgie virginia vivian viviana vivien vivienne vjosa vusala véronique věra wafa wajeeha wakana
waltraud wanda wangari wanjiku wanjiru wendi wendy whitney whitni whitny widelene wila wilhelmina willa willow wilma winifred winnie winnifred winona
xenia xiaomei xiaoyan ximena xinyi xiomara yael yagmur yan yarin yasemin yasmin yasmine yekaterina yelena yesenia ying yingluck yingtai ylva yo-jong
yolanda yoshiko yu yuina yukari yuli yulia yuliia yuliya yumi yumiko yuna yuriko yvette yvona yvone yvonna yvonne zada zahra zainab zandile zanele
zara zaynab zehava zehra zeinab zelda zelma zena zendaya zeynab zeynep zhanna zineb zoe zoey zofia zohra zola zora zorana zoya zsofia zsuzsanna zulema
zuzana ágnes élisabeth
`;

/** Given names that go with both; see MALE. */
export const EITHER = `
adel alfie alois andi andra andrey aubrey avi blair blaze casey cassidy chandra chase cheyenne darcy devan devon dominique gaby grant hinata jaime
jamie jammie jie jude kai kasey kendall kenyatta kerry kim kiran kris lashawn manaia marion marlo marshal matti matty melokuhle michal mika morgan
nick nino ola pat pierce regan roni shay shea shiloh stephane stew sumit syd
`;
