// Written by scripts/make-sample.
extension SampleFiles {
    /// The houses, as venues.csv; those that exist are to be asked.
    public static let venues = """
        id,name,address,district,latitude,longitude,capacity,wheelchair,hearing_loop,childcare,cost,opening,buffer,notes,equipment,layouts,blackout,inverse
        stadshuset,Stadshuset,Hantverkargatan 1,Kungsholmen,59.3275,18.055,60,yes,yes,yes,4000,mon-fri 08:00-21:00; sat 10:00-16:00,30,check with the house (stäm av med huset): example figures,,rows:120|tables:60,2027-04-30,
        medborgarhuset,Medborgarhuset,Medborgarplatsen 4,Södermalm,59.3144,18.0722,40,yes,yes,yes,900,mon-fri 08:00-22:00; sat 10:00-17:00,30,check with the house (stäm av med huset): example figures,,rows:80|tables:40,,
        abf-huset,ABF-huset,Sveavägen 41,Norra innerstaden,59.337,18.061,36,yes,yes,no,500,mon-thu 08:00-22:00; fri 08:00-18:00; sat 10:00-17:00,15,check with the house (stäm av med huset): example figures,kitchen,rows:60|tables:36,,
        fryshuset,Fryshuset,Mårtensdalsgatan 8,Södermalm,59.303,18.0945,50,yes,yes,yes,300,mon-sun 10:00-22:00,15,check with the house (stäm av med huset): example figures,kitchen|workshop,,,
        stadsmuseet,Stadsmuseet,Ryssgården,Södermalm,59.3197,18.0708,40,yes,yes,no,1500,tue-fri 11:00-17:00; sat-sun 11:00-17:00,30,check with the house (stäm av med huset): example figures; only when it is closed to the public,,,,yes
        tensta-traff,Tensta Träff,Hagstråket 13,Järva,59.3943,17.901,30,yes,no,yes,0,mon-fri 10:00-21:00; sat 11:00-17:00,15,check with the house (stäm av med huset): example figures; status unsure,kitchen,,,
        folkets-husby,Folkets Husby,"Edvard Griegsgången 16, Kista",Järva,59.4093,17.9256,60,yes,yes,yes,300,mon-thu 09:00-22:00; fri-sun 10:00-22:00,15,check with the house (stäm av med huset): example figures,kitchen|workshop,rows:150|tables:60,,
        folk-skarholmen,FOLK i Skärholmen,Bredholmsgatan 4,Skärholmen,59.2765,17.907,40,yes,yes,yes,300,mon-sun 10:00-21:30,15,check with the house (stäm av med huset): example figures,kitchen,,,
        ex-bromma-bibliotek,Exempelbiblioteket i Bromma,Exempelgatan 1,Bromma,59.3385,17.9391,30,yes,yes,no,0,mon-thu 09:00-21:00; sat 11:00-16:00,0,invented house (påhittat hus),,,,
        ex-bromma-kyrksal,Exempelförsamlingens hus,Exempelgatan 2,Bromma,59.3412,17.9502,60,yes,yes,yes,300,mon-sun 09:00-21:30,30,invented house (påhittat hus),kitchen,,2027-03-28,
        ex-vallingby-folketshus,Exempelhuset i Vällingby,Exempelgatan 3,Hässelby-Vällingby,59.3631,17.8722,60,yes,yes,yes,300,mon-sun 09:00-22:00,15,invented house (påhittat hus),kitchen,rows:120|tables:60,,
        ex-hasselby-slott,Exempelgården i Hässelby,Exempelgatan 4,Hässelby-Vällingby,59.3652,17.8409,28,no,no,yes,900,tue-fri 16:00-22:00; sat 10:00-18:00,30,invented house (påhittat hus),kitchen|workshop,,,
        ex-kungsholmen-teater,Exempelteatern på Kungsholmen,Exempelgatan 5,Kungsholmen,59.3321,18.0255,40,yes,yes,no,900,mon-thu 10:00-22:00; sat-sun 10:00-18:00,30,invented house (påhittat hus),workshop,,2027-02-11|2027-02-25,
        ex-vasastan-museum,Exempelmuseet,Exempelgatan 6,Norra innerstaden,59.3442,18.0466,60,yes,yes,yes,1500,tue-sun 11:00-21:00,30,invented house (påhittat hus),workshop,,,
        ex-ostermalm-kontor,Exempelbankens huvudkontor,Exempelgatan 7,Norra innerstaden,59.3391,18.0803,120,yes,yes,yes,0,mon-thu 17:00-22:00,15,invented house (påhittat hus),kitchen,rows:200|tables:120,,
        ex-sodermalm-fritid,Exempelgården på Söder,Exempelgatan 8,Södermalm,59.3108,18.0777,30,yes,no,yes,0,mon-fri 16:00-22:00; sat 12:00-18:00,15,invented house (påhittat hus),kitchen|workshop,,,
        ex-arsta-folketshus,Exempelhuset i Årsta,Exempelgatan 9,Enskede-Årsta-Vantör,59.2972,18.0524,40,yes,yes,yes,300,mon-sun 09:00-22:00,15,invented house (påhittat hus),kitchen,rows:90|tables:40,,
        ex-hogdalen-verkstad,Exempelverkstaden i Högdalen,Exempelgatan 10,Enskede-Årsta-Vantör,59.2638,18.0431,30,yes,yes,yes,500,mon-sun 10:00-21:30,30,invented house (påhittat hus),kitchen|workshop,,,
        ex-skarpnack-kulturhus,Exempelkulturhuset i Skarpnäck,Exempelgatan 11,Skarpnäck,59.2671,18.1332,40,yes,yes,yes,300,mon-sun 10:00-21:30,15,invented house (påhittat hus),workshop,,,
        ex-farsta-fritid,Exempelgården i Farsta,Exempelgatan 12,Farsta,59.2441,18.0921,30,yes,yes,yes,0,mon-fri 15:00-22:00; sat 11:00-18:00,15,invented house (påhittat hus),kitchen|workshop,,,
        ex-farsta-bibliotek,Exempelbiblioteket i Farsta,Exempelgatan 13,Farsta,59.2429,18.0874,20,yes,yes,no,0,mon-thu 10:00-19:00; sat 11:00-16:00,0,invented house (påhittat hus),,,,
        ex-skarholmen-skola,Exempelskolans aula,Exempelgatan 14,Skärholmen,59.2752,17.9011,120,yes,yes,no,300,mon-fri 07:30-17:00,15,invented house (påhittat hus); bookable when school is over,workshop,,,yes
        ex-hagersten-medborgarhus,Exempelmedborgarhuset i Hägersten,Exempelgatan 15,Hägersten-Älvsjö,59.2984,17.9931,40,yes,yes,yes,300,mon-sun 09:00-22:00,15,invented house (påhittat hus),kitchen|workshop,,,
        ex-alvsjo-kontor,Exempelbolagets matsal,Exempelgatan 16,Hägersten-Älvsjö,59.2791,18.0112,80,yes,no,no,0,mon-fri 17:00-21:30,15,invented house (påhittat hus),kitchen,,2027-03-24,

        """
}
