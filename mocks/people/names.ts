const listed = (names: string): readonly string[] => names.split(',').map((name) => name.trim());

/** Lists given names as heard in a Danish municipality, of all ages and several origins. */
export const givenNames = listed(`
  Aage, Agnes, Ahmed, Aleksandra, Alma, Amal, Amina, Anders, Ane, Anja, Anne Marie, Arne, Asger, Astrid, Asta,
  Bente, Birgit, Bjarne, Bjørn, Britta, Børge, Carl, Cecilie, Christian, Clara, Dagny, Dalia, Daniel, Dariusz,
  Ditte, Ebbe, Edith, Elif, Ellen, Emma, Erna, Esben, Eva, Fatima, Flemming, Frederikke, Frode, Georg, Gerda,
  Gudrun, Gunnar, Hans Jørgen, Hassan, Helle, Henning, Holger, Ida, Inger, Inga-Lise, Irena, Ivan, Jakob, Jamal,
  Jeppe, Johanne, Jonna, Josefine, Jytte, Kaj, Karl Åge, Kasper, Katrine, Khadija, Kjeld, Kristoffer, Laila,
  Lasse, Laura, Leif, Liam, Line, Lis, Ludvig, Lærke, Mads, Magnus, Malene, Maren, Maria, Marie-Louise, Markus,
  Mehmet, Mia, Mikkel, Mille, Mohamed, Morten, Naja, Niels, Nikolaj, Nina, Noah, Olga, Oliver, Omar, Oscar, Otto,
  Palle, Paula, Per, Philip, Poul, Rasmus, Regitze, Rosa, Ruth, Samira, Sebastian, Silje, Simon, Sofie, Solveig,
  Stine, Susanne, Svend, Søren, Tage, Tatjana, Thea, Thomas, Thorkild, Tobias, Torben, Trine, Ulrik, Vagn,
  Valdemar, Vera, Vibeke, Victoria, Viggo, Viktor, Yusuf, Zahra, Øjvind, Åse
`);

/** Lists family names, likewise; some people have two. */
export const familyNames = listed(`
  Nielsen, Jensen, Hansen, Pedersen, Andersen, Christensen, Larsen, Sørensen, Rasmussen, Jørgensen, Petersen,
  Madsen, Kristensen, Olsen, Thomsen, Christiansen, Poulsen, Johansen, Møller, Mortensen, Knudsen, Frandsen,
  Mikkelsen, Eriksen, Abdi, Agerskov, Ahmadi, Al-Hakim, Balle, Bech, Birk, Bisgaard, Bjerre, Bundgaard, Brøndum,
  Dalgaard, Degn, Demir, Enevoldsen, Fjord, Gade, Glud, Gram, Grønbæk, Hedegaard, Hjorth, Hussein, Højgaard,
  Iversen, Kaya, Kirkegaard, Kjærsgaard, Klausen, Kowalska, Krag, Kudsk, Lange, Lyngby, Mogensen, Munk, Nguyen,
  Nowak, Nørgaard, Overgaard, Popescu, Ravnsborg, Rønde, Schou, Sejersen, Skaarup, Smed, Steffensen, Svane,
  Søgaard, Toftegaard, Trærup, Uldahl, Vang, Winther, Yilmaz, Ægidius, Ørsted, Østergård, Ågård
`);
