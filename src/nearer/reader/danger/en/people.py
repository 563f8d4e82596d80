"""Who may be the one who harms or is harmed: first names, and a name or kin joined to is or has."""

# Names that are everyday words too (will, bill, grace, hope, may, mark) are left out.
NAMES = """
    aaron abdul abdullah abi abigail adam adele adrian agnes ahmed aidan aisha alan alba
    alex alexa alexander alfie ali alice alicia alina alison amanda amara amber amelia amina
    amir amit amy ana anders andre andrea andrew andy anetta angela angie ania anita anjali
    ann anna anne annie anthony antonio anya archie arjun arthur asha ashley asif barbara
    barry baz becca becky ben benjamin bernard bert beth betty bev beverley bilal billy bob
    bobby brad brandon brenda brendan brian bruce bryan callum cameron carl carla carlos
    carly carmen carol caroline catherine cathy charlie charlotte chloe chris christine
    christopher ciara claire clare clive colin connor conor craig curtis daisy damian damien
    dan dani daniel danielle danny daria darren dave davey david dawid daz dean debbie
    deborah declan dee denise dennis derek des devon diana diane diego dom dominic don donna
    doreen doris dorota doug duncan dylan eamon eddie edith edward eileen elaine eleanor
    elena eli elif elijah elizabeth ella ellen ellie elliot elsie emily emma emmanuel emre
    eric erin ethan eva evan eve ewan farah farida fatima felix femi fiona fran francesca
    francis frankie fred freddie freya gabriel gareth gary gavin gaz gemma geoff george
    georgia gerald gerry giles gillian gina glen gloria gordon graham greg hamza hannah
    harriet harry harvey hasan hassan hayley heather helen helena henry hugh hugo ian
    ibrahim imran ines irene iris isaac isabel isabella isla ivan ivy jack jackie jacob jade
    jake james jamie jan jane janet janice jasmine jason jay jayden jean jed jeff jen jenna
    jenny jerry jess jessica jez jim jimmy jo joan joanna joanne joe joel joey john johnny
    jon jonah jonathan jordan jorge jose joseph josie joyce juan judith judy julia julian
    julie justin kai kaja kamal karen karim karl kasia kate katie katy kay kayleigh keith
    kelly ken kenny kerry kev kevin kieran kim kirsty kofi krystian kwame kyle lara laura
    lauren laurie layla leah lee leila lena leo leon lesley lewis liam lillian lily linda
    lindsay lisa liz lizzie lloyd logan lola lorraine louis louise luca lucas lucy luis luke
    lydia lynn lynne maciej maddie madison magda mahmoud malcolm mandy marco marcus marek
    margaret maria mariam marian marie mario marion mark marta martha martin martyn mary
    mateusz matt matthew maureen max maya megan mehmet mel melanie melissa mia michael
    michelle miguel mike milan milly miriam mo mohamed mohammed moira molly mona monica
    morgan muhammad muriel mustafa nadia nadine naomi natalie natasha nathan neha neil nell
    nick nicky nicola nicole nigel nina noah noor nora norman nuno olga oliver olivia ollie
    omar oscar osman owen pablo paddy pam pamela patricia patrick paul paula pauline pawel
    pedro pete peter phil philip phoebe piotr polly pooja pradeep priya rachel rafal rahul
    raj rajesh ralph ravi ray raymond rebecca reece rhys ricardo richard rick ricky rita rob
    robbie robert robin roger rohan ron ronnie rory rosa rosie ross roxanne roy ruby russell
    ruth ryan sabrina sade sadie sakina sally sam samantha samir samuel sandra sanjay sara
    sarah sasha scott sean seb sebastian selina serena shane shannon sharon shaun shaz
    sheila shirley sian silvia simon sofia sonia sophia sophie stacey stan stella steph
    stephanie stephen steve steven stu stuart sue suki sunil susan suzanne svetlana sylvia
    tadeusz tahir tamara tanya tara tariq ted teresa terry tess thea theo theresa thomas
    tilly tim tina tobias toby tom tomasz tommy toni tony tracey tracy trevor trish tunde
    tyler usha valerie vanessa vera veronica vicky victor victoria vijay vikram vince
    vincent wayne wendy wes yasmin yosef yusuf zac zach zahra zainab zara zoe zofia
"""

KIN = (
    "husband wife boyfriend girlfriend partner fiance fiancee spouse ex dad daddy father mum mam "
    "mummy mother "
    "stepdad stepfather stepmum stepmother stepbrother stepsister stepson brother sister bro sis uncle "
    "aunt auntie son daughter nephew niece cousin grandad grandpa grandson grandfather gran nan nana grandma "
    "granny baba papa mama abba ammi abbu amma mom bf gf hubby hubbie bloke fella flatmate housemate landlord lodger carer mate friend missus"
)


def either(words: str) -> str:
    """Any one of the words, as forms have it."""
    return "|".join(words.split())


def joined(words: str) -> str:
    """The words with is or has grown on to them: "dad's been", "dads been"."""
    return "|".join(
        word + ending for word in words.split() for ending in ("'s", "s") if word[-1] != "s"
    )
